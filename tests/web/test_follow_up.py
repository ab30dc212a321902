"""The way into a follow-up: who may, what is said beforehand, and where it leads."""

import re

import pytest

from workshop.domain.steps import end
from workshop.resources import shipped
from workshop.store import reader, summaries
from workshop.store.changes import Join, TakeStep


@pytest.fixture
def agenda() -> str:
    """The name the page knows the shipped agenda by."""
    return f"{shipped('agendas').parent.name}/opfoelgning.yaml"


def ended(house, workshop) -> None:
    step = TakeStep(workshop.id, "the-end", None, "end", lambda run: end(None, run, run.planned[0].start), 2_000)
    house.writer.submit(Join(workshop.id, "anna"))
    house.writer.submit(step)


def the(house, workshop) -> reader.Workshop:
    found = reader.workshop_by_id(house.engine, workshop.id)
    assert found is not None
    return found


def address(workshop) -> str:
    return f"/desk/{workshop.code}/follow-up"


def test_only_who_holds_the_desk_may(client, workshop, agenda):
    assert client.get(address(workshop)).status_code == 403
    assert client.post(address(workshop), data={"agenda": agenda, "meeting": "1"}).status_code == 403


def test_a_day_that_runs_has_to_be_ended_first(gry, house, workshop, agenda):
    page = gry.get(address(workshop)).text

    answer = gry.post(address(workshop), data={"agenda": agenda, "meeting": "1"})

    assert "Afslut den på styrepulten" in page
    assert "<form" not in page
    assert answer.status_code == 400
    assert "i gang endnu" in answer.text
    assert the(house, workshop).meeting == 1


def test_beforehand_it_says_what_goes_and_what_stays(gry, house, workshop):
    ended(house, workshop)

    page = gry.get(address(workshop)).text

    assert "bliver slettet nu. Det kan ikke fortrydes." in page
    assert "Opsamlingen bliver gemt, som den er nu." in page
    assert page.index("Hvad blev der af det?") < page.index("Sammen om psykisk arbejdsmiljø")


def test_it_leads_to_the_desk_of_the_same_code(gry, house, workshop, agenda):
    ended(house, workshop)

    answer = gry.post(address(workshop), data={"agenda": agenda, "meeting": "1"})

    later = the(house, workshop)
    assert (answer.status_code, answer.location) == (302, f"/desk/{workshop.code}")
    assert (later.meeting, later.ended_at, later.title) == (2, None, "Prøvedag")
    assert reader.people(house.engine, workshop.id).joined == 0
    assert [bool(summaries.kept(house.engine, workshop.id, meeting)) for meeting in (1, 2)] == [True, False]
    assert "Hvad blev der af det?" in gry.get(f"/desk/{workshop.code}/summary").text


def test_pressed_twice_it_begins_once(gry, house, workshop, agenda):
    ended(house, workshop)
    for _ in range(2):
        answer = gry.post(address(workshop), data={"agenda": agenda, "meeting": "1"})

    assert answer.status_code == 302
    assert the(house, workshop).meeting == 2


def test_an_agenda_nobody_knows_begins_nothing(gry, house, workshop):
    ended(house, workshop)

    answer = gry.post(address(workshop), data={"agenda": "agendas/findes-ikke.yaml", "meeting": "1"})

    assert answer.status_code == 404
    assert the(house, workshop).meeting == 1


def test_a_form_from_elsewhere_is_not_taken(app, gry, house, workshop, agenda):
    ended(house, workshop)
    app.config["WTF_CSRF_ENABLED"] = True

    answer = gry.post(address(workshop), data={"agenda": agenda, "meeting": "1"})

    assert answer.status_code == 400
    assert the(house, workshop).meeting == 1


def test_an_agenda_of_the_house_takes_its_own_words(gry, house, workshop):
    (house.settings.data / "agendas").mkdir()
    (house.settings.data / "agendas" / "igen.yaml").write_text(
        "title: Om {dialog}\nvariables: {dialog: Tal Sammen}\n"
        "blocks:\n  - {title: Ro, start: 09.00, minutes: 20, activities: [{kind: slide, title: Hej}]}\n",
        encoding="utf-8",
    )
    ended(house, workshop)
    name = f"{house.settings.data.name}/igen.yaml"

    gry.post(address(workshop), data={"agenda": name, "meeting": "1", "var-dialog": "Havnesnak"})

    assert '"title":"Om Havnesnak"' in the(house, workshop).script


def begun(gry, house, workshop, agenda) -> None:
    """The follow-up has begun; what stays of the first meeting was shared."""
    ended(house, workshop)
    house.service.share(the(house, workshop), 1)
    gry.post(address(workshop), data={"agenda": agenda, "meeting": "1"})


def test_the_summary_of_the_first_meeting_can_be_read_and_taken_back_and_not_changed(gry, house, workshop, agenda):
    begun(gry, house, workshop, agenda)

    page = gry.get(f"/desk/{workshop.code}/summary/1").text

    assert "Prøvedag" in page
    assert re.findall(r'<form [^>]*action="([^"]+)"', page) == [f"/desk/{workshop.code}/summary/publish"]
    assert re.findall(r"<button[^>]*>(.*?)</button>", page) == ["Træk tilbage"]
    assert f"/desk/{workshop.code}/summary/1/pdf" in page


def test_the_files_of_the_first_meeting_are_its_own(gry, house, workshop, agenda):
    begun(gry, house, workshop, agenda)

    first = gry.get(f"/desk/{workshop.code}/summary/1/json").json
    second = gry.get(f"/desk/{workshop.code}/export/json").json

    assert [(one["meeting"], one["title"]) for one in (first, second)] == [
        (1, "Prøvedag"),
        (2, "Hvad blev der af det?"),
    ]


@pytest.mark.parametrize("path", ["summary/0", "summary/3", "summary/1/lyd", "summary/2/pdf"])
def test_there_is_nothing_of_meetings_that_were_not_held(gry, house, workshop, agenda, path):
    begun(gry, house, workshop, agenda)

    assert gry.get(f"/desk/{workshop.code}/{path}").status_code == 404


def test_only_who_holds_the_desk_reads_earlier_meetings(app, gry, house, workshop, agenda):
    begun(gry, house, workshop, agenda)
    stranger = app.test_client()

    assert stranger.get(f"/desk/{workshop.code}/summary/1").status_code == 403
    assert stranger.get(f"/desk/{workshop.code}/summary/1/pdf").status_code == 403


def test_the_present_meeting_has_its_summary_where_it_always_is(gry, house, workshop, agenda):
    begun(gry, house, workshop, agenda)

    assert gry.get(f"/desk/{workshop.code}/summary/2").location == f"/desk/{workshop.code}/summary"


def test_what_was_shared_of_the_first_meeting_can_still_be_taken_home(client, gry, house, workshop, agenda):
    begun(gry, house, workshop, agenda)

    assert [shared.meeting for shared in summaries.published(house.engine, workshop.id)] == [1]
    assert "At prøve" in taken_home(client, house, workshop)


def taken_home(client, house, workshop) -> str:
    return client.get(f"/t/{house.keys.take_key(the(house, workshop))}").text


def shares(gry, workshop, meeting: int, on: str) -> str:
    """The page Gry lands on."""
    form = {"meeting": str(meeting), "on": on}
    return gry.post(f"/desk/{workshop.code}/summary/publish", data=form, follow_redirects=True).text


TAKEN_BACK = "Den, der styrer dagen, har trukket opsamlingen tilbage"


def test_what_was_shared_of_the_first_meeting_is_taken_back_from_its_own_page(client, gry, house, workshop, agenda):
    begun(gry, house, workshop, agenda)

    page = shares(gry, workshop, 1, "no")
    home = taken_home(client, house, workshop)

    assert "Opsamlingen er trukket tilbage. Nu kan kun du se den." in page
    assert "Trukket tilbage kl." in page
    assert f"/desk/{workshop.code}/summary/1/pdf" in page
    assert [words in home for words in ("At prøve", TAKEN_BACK)] == [False, True]


def test_it_can_be_shared_again(client, gry, house, workshop, agenda):
    begun(gry, house, workshop, agenda)
    shares(gry, workshop, 1, "no")

    page = shares(gry, workshop, 1, "yes")
    home = taken_home(client, house, workshop)

    assert "Delt med deltagerne kl." in page
    assert [words in home for words in ("At prøve", TAKEN_BACK)] == [True, False]


def test_pressed_on_a_page_from_before_the_follow_up_it_is_the_first_meeting_s(client, gry, house, workshop, agenda):
    ended(house, workshop)
    house.service.share(the(house, workshop), 1)
    old = re.search(r'name="meeting" value="(\d+)"', gry.get(f"/desk/{workshop.code}/summary").text)
    gry.post(address(workshop), data={"agenda": agenda, "meeting": "1"})

    shares(gry, workshop, int(old[1]), "no")

    assert TAKEN_BACK in taken_home(client, house, workshop)


def test_the_second_s_summary_says_what_it_is_called_and_which_meeting_it_is(client, gry, house, workshop, agenda):
    begun(gry, house, workshop, agenda)
    first = taken_home(client, house, workshop)
    shares(gry, workshop, 2, "yes")

    second = taken_home(client, house, workshop)

    title = '<p dir="auto"><strong>Hvad blev der af det?</strong></p>'
    assert [title in page for page in (first, second)] == [False, True]
    assert '<dt>Møde</dt><dd dir="auto">2</dd>' in second


def test_taking_back_the_second_s_shows_the_first_s_and_says_so(client, gry, house, workshop, agenda):
    begun(gry, house, workshop, agenda)
    shares(gry, workshop, 2, "yes")
    behind = gry.get(f"/desk/{workshop.code}/summary/1").text
    shares(gry, workshop, 2, "no")
    home = taken_home(client, house, workshop)

    assert "Deltagerne ser nu opsamlingen fra møde 2." in behind
    assert "har trukket opsamlingen fra møde 2 tilbage" in home
    assert "At prøve" in home


def test_of_a_meeting_that_was_not_held_nothing_is_shared(gry, house, workshop, agenda):
    begun(gry, house, workshop, agenda)

    answer = gry.post(f"/desk/{workshop.code}/summary/publish", data={"meeting": "3", "on": "yes"})

    assert (answer.status_code, len(summaries.published(house.engine, workshop.id))) == (400, 1)


def test_only_who_holds_the_desk_takes_it_back(app, client, gry, house, workshop, agenda):
    begun(gry, house, workshop, agenda)

    answer = app.test_client().post(f"/desk/{workshop.code}/summary/publish", data={"meeting": "1", "on": "no"})

    assert answer.status_code == 403
    assert "At prøve" in taken_home(client, house, workshop)
