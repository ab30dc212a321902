"""Who may open desk, screen and the host's home, and what is written there."""

import io
import json
import re
from datetime import datetime

import pytest
from pypdf import PdfReader

from workshop.content.check import read_agenda
from workshop.domain.steps import end
from workshop.export.numbers import long_date
from workshop.keys import hash_key
from workshop.opening import new_link, open_workshop
from workshop.resources import shipped
from workshop.store import reader
from workshop.store.changes import TakeStep
from workshop.store.rights import Revoke


@pytest.mark.parametrize(
    "path", ["/desk", "/desk/{code}", "/screen/{code}", "/screen/{code}/qr.svg", "/desk/{code}/summary"]
)
def test_without_a_key_nothing_opens(client, workshop, path):
    assert client.get(path.format(code=workshop.code)).status_code == 403


@pytest.mark.parametrize("path", ["/desk/{code}", "/screen/{code}", "/screen/{code}/qr.svg", "/desk/{code}/summary"])
def test_the_desks_key_opens_desk_screen_and_summary(gry, workshop, path):
    assert gry.get(path.format(code=workshop.code)).status_code == 200


def test_a_link_works_once(app, house, workshop):
    token = new_link(house.writer.submit, "desk", workshop.id)
    app.test_client().get(f"/open/{token}")

    answer = app.test_client().get(f"/open/{token}")

    assert answer.status_code == 404
    assert "Linket" in answer.text


def test_a_browser_that_fetches_ahead_does_not_use_the_link_up(app, house, workshop):
    token = new_link(house.writer.submit, "desk", workshop.id)
    app.test_client().get(f"/open/{token}", headers={"Sec-Purpose": "prefetch"})

    assert app.test_client().get(f"/open/{token}").status_code == 302


def test_a_scanner_that_asks_for_the_heading_alone_does_not_use_the_link_up(app, house, workshop):
    token = new_link(house.writer.submit, "desk", workshop.id)
    app.test_client().head(f"/open/{token}")

    assert app.test_client().get(f"/open/{token}").status_code == 302


def test_the_screens_key_does_not_open_the_desk(app, house, workshop):
    browser = app.test_client()
    browser.get(f"/open/{new_link(house.writer.submit, 'screen', workshop.id)}")

    assert browser.get(f"/screen/{workshop.code}").status_code == 200
    assert browser.get(f"/desk/{workshop.code}").status_code == 403


def test_a_phone_has_no_key_to_the_desk(client, workshop):
    client.get(f"/j/{workshop.secret}")

    assert client.get(f"/desk/{workshop.code}").status_code == 403


def test_a_key_taken_back_opens_nothing(gry, house, workshop):
    key = gry.get_cookie(f"desk-{workshop.code}").value
    house.writer.submit(Revoke(hash_key(key)))

    assert gry.get(f"/desk/{workshop.code}").status_code == 403


def test_the_desk_opens_on_another_device_by_a_link_of_its_own(gry, app, workshop):
    page = gry.post(f"/desk/{workshop.code}/link/desk").text
    address = page.split("<code>")[1].split("</code>")[0]

    answer = app.test_client().get(address.removeprefix("http://192.0.2.7:5000"))

    assert answer.headers["Location"] == f"/desk/{workshop.code}"


def test_the_summary_downloads_as_a_pdf_with_the_title_in_it(gry, workshop):
    answer = gry.get(f"/desk/{workshop.code}/export/pdf")

    assert "Prøvedag" in PdfReader(io.BytesIO(answer.data)).pages[0].extract_text()
    assert "Pr%C3%B8vedag" in answer.headers["Content-Disposition"]


def test_an_unknown_format_does_not_exist(gry, workshop):
    assert gry.get(f"/desk/{workshop.code}/export/exe").status_code == 404


def test_the_host_begins_a_workshop_and_renames_a_word(henrik, house):
    answer = henrik.post(
        "/desk/workshops",
        data={"agenda": _shipped(henrik), "var-dialog": "Trivselssnak"},
    )

    code = answer.headers["Location"].rpartition("/")[2]
    script = reader.workshop_by_code(house.engine, code).script
    assert "Trivselssnak" in script
    assert "Tal Sammen" not in json.dumps(json.loads(script)["blocks"], ensure_ascii=False)


def _shipped(browser) -> str:
    field = r'name="agenda" value="([^"]+/sammen-om-psykisk-arbejdsmiljoe.yaml)"'
    [name] = re.findall(field, browser.get("/desk").text)
    return name


def followed_up(house, workshop) -> None:
    """The day is over, and the follow-up has begun under its code."""
    row = reader.workshop_by_id(house.engine, workshop.id)
    now = datetime.now(house.settings.zone)
    house.writer.submit(TakeStep(row.id, "the-end", None, "end", lambda run: end(None, run, now), 2_000))
    house.service.follow_up(row, read_agenda(shipped("agendas") / "opfoelgning.yaml"))


def listed(page: str) -> list[str]:
    """The meetings in the host's list, each in its words."""
    lines = re.findall(r"<li>(Møde .*?)</li>", page, re.S)
    return [" ".join(re.sub("<[^>]+>", "", line).split()) for line in lines]


def test_the_host_s_list_has_every_meeting_with_what_it_was(henrik, house, workshop):
    before = listed(henrik.get("/desk").text)
    followed_up(house, workshop)

    page = henrik.get("/desk").text

    day = long_date(datetime.now(house.settings.zone).date(), "da")
    summary = f"/desk/{workshop.code}/summary"
    assert before == []
    assert listed(page) == [
        f"Møde 1: Prøvedag · {day} · Se opsamlingen: Prøvedag",
        "Møde 2: Hvad blev der af det? · ikke afsluttet endnu · Se opsamlingen: Hvad blev der af det?",
    ]
    assert re.findall(rf'href="({summary}[^"]*)"', page) == [f"{summary}/1", summary]


def test_the_summary_of_the_follow_up_leads_to_the_first_meeting_s_and_says_whether_it_is_shared(gry, house, workshop):
    house.service.share(reader.workshop_by_id(house.engine, workshop.id), 1)
    followed_up(house, workshop)
    shared = gry.get(f"/desk/{workshop.code}/summary").text
    house.service.withdraw(reader.workshop_by_id(house.engine, workshop.id), 1)

    taken_back = gry.get(f"/desk/{workshop.code}/summary").text

    assert [f'href="/desk/{workshop.code}/summary/1"' in page for page in (shared, taken_back)] == [True, True]
    assert ["· delt med deltagerne" in page for page in (shared, taken_back)] == [True, False]
    assert ["· ikke delt med deltagerne" in page for page in (shared, taken_back)] == [False, True]


LENGTHS = [(45, "45 min. ·"), (60, "1 t. ·"), (95, "1 t. 35 min. ·"), (120, "2 t. ·")]


@pytest.mark.parametrize(("minutes", "told"), LENGTHS)
def test_the_host_reads_how_long_an_agenda_lasts_without_noughts(henrik, house, minutes, told):
    folder = house.settings.data / "agendas"
    folder.mkdir()
    (folder / "vores.yaml").write_text(
        f"title: Vores dag\nblocks: [{{title: Ro, start: 09.00, minutes: {minutes}}}]\n", encoding="utf-8"
    )

    page = henrik.get("/desk").text

    assert " ".join(page.split("Vores dag</h3>")[1].split("</p>")[0].split()).startswith(f'<p class="soft"> {told}')


def test_the_host_deletes_a_workshop(henrik, house, workshop):
    henrik.post(f"/desk/{workshop.code}/forget")

    assert reader.workshop_by_code(house.engine, workshop.code) is None


ENGLISH = "title: Our day\nlanguage: en\nblocks: [{title: Calm, start: 09.00, minutes: 30}]\n"


@pytest.mark.parametrize("page", ["summary", "follow-up"])
def test_every_page_of_an_english_workshop_is_english_unless_danish_is_chosen(app, house, page):
    opened = open_workshop(house.writer.submit, read_agenda(ENGLISH), datetime.now(house.settings.zone))
    gry = app.test_client()
    gry.get(f"/open/{new_link(house.writer.submit, 'desk', opened.id)}")

    english = gry.get(f"/desk/{opened.code}/{page}").text
    danish = gry.get(f"/desk/{opened.code}/{page}?lang=da").text

    assert ('<html lang="en"' in english, "Tilbage til styrepulten" in english) == (True, False)
    assert ('<html lang="da"' in danish, "Tilbage til styrepulten" in danish) == (True, True)


def test_gry_cannot_delete_it(gry, house, workshop):
    assert gry.post(f"/desk/{workshop.code}/forget").status_code == 403
    assert reader.workshop_by_code(house.engine, workshop.code) is not None


def test_a_form_from_another_site_is_refused(app, henrik, workshop):
    app.config["WTF_CSRF_ENABLED"] = True

    assert henrik.post(f"/desk/{workshop.code}/forget").status_code == 400


@pytest.mark.parametrize("path", ["/", "/nowhere"])
def test_every_page_forbids_foreign_scripts(client, path):
    policy = client.get(path).headers["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_pages_speak_english_when_asked(client):
    client.get("/?lang=en")

    assert '<html lang="en"' in client.get("/").text
