"""The shelf holds the agendas we ship and the house's own."""

import os

from workshop.content.library import Offer, library
from workshop.resources import shipped

OURS = "title: Vores dag\nlanguage: en\nblocks:\n  - {title: Ro, start: 09.00, end: 11.30}\n"


def own(data):
    return [offer for offer in library(data) if offer.path.is_relative_to(data)]


def shelve(data, name, text):
    (data / "agendas").mkdir(exist_ok=True)
    path = data / "agendas" / name
    path.write_text(text, encoding="utf-8")
    return path


def test_an_agenda_in_the_data_folder_is_on_the_shelf(tmp_path):
    path = shelve(tmp_path, "vores.yaml", OURS)

    assert own(tmp_path) == [Offer(path, "Vores dag", 150, "en")]


def test_an_agenda_with_mistakes_is_on_the_shelf_with_them(tmp_path):
    path = shelve(tmp_path, "halv.yml", "title: Halv\n")

    (offer,) = own(tmp_path)

    assert (offer.title, [str(problem) for problem in offer.problems]) == (
        "halv.yml",
        [f"{path}:1: blocks: mangler (skriv fx blocks:)"],
    )


def test_a_changed_file_is_read_anew(tmp_path):
    path = shelve(tmp_path, "vores.yaml", OURS)
    own(tmp_path)

    path.write_text(OURS.replace("Vores", "Jeres"), encoding="utf-8")
    os.utime(path, ns=(1, 1))

    assert [offer.title for offer in own(tmp_path)] == ["Jeres dag"]


def test_the_shipped_agendas_come_first_and_other_files_are_left_out(tmp_path):
    shelve(tmp_path, "vores.yaml", OURS)
    shelve(tmp_path, "noter.txt", "Husk kaffe")

    *ours, last = [offer.path for offer in library(tmp_path)]

    assert {path.parent for path in ours} == {shipped("agendas")}
    assert ours[-1].name == "opfoelgning.yaml"
    assert last == tmp_path / "agendas" / "vores.yaml"


def test_what_is_for_a_first_day_comes_first_and_of_it_what_is_in_danish(tmp_path):
    danish = OURS.replace("language: en", "language: da")
    shelve(tmp_path, "a.yaml", danish.replace("{title: Ro", "{activities: [{kind: followup}], title: Ro"))
    shelve(tmp_path, "b.yaml", OURS)
    shelve(tmp_path, "c.yaml", danish)

    assert [offer.path.name for offer in own(tmp_path)] == ["c.yaml", "b.yaml", "a.yaml"]


def test_a_house_without_agendas_of_its_own_has_the_shipped_ones(tmp_path):
    assert own(tmp_path / "ingen") == []
