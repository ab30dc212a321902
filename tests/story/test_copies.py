"""What came of every form can be copied at the desk, as text and as a picture with something on it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.room import PATIENCE_S, until
from tests.story.axe import Room
from tests.story.conftest import Stage

AGENDA = Path(__file__).with_name("copies.yaml")
TIME = "11aa22bb"
PROMISE = {"what": "Holde pause", "whom": ["leder"], "first_step": "", "by": "", "need": "", "level": "gruppe"}
PICTURE = """async () => {
    const [copied] = await navigator.clipboard.read();
    const picture = await createImageBitmap(await copied.getType("image/png"));
    const { width, height } = picture;
    const pen = new OffscreenCanvas(width, height).getContext("2d");
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, width, height);
    const inked = (left, right) => {
        let count = 0;
        for (let y = 0; y < height; y += 1) {
            for (let x = left; x < right; x += 1) if (data[4 * (y * width + x)] < 150) count += 1;
        }
        return count;
    };
    return { width, height, ink: inked(0, width), edges: inked(0, 60) + inked(width - 60, width) };
}"""


def ballots(activity: str, *values: dict[str, Any]) -> Callable[[Room], None]:
    return lambda room: room.give(activity, *values)


def cards(activity: str, *cards: tuple[str, int]) -> Callable[[Room], None]:
    """One card from each, under names of their own in this order."""

    def hang(room: Room) -> None:
        for at, (text, column) in enumerate(cards):
            other = room.others[at]
            entry = other.entry(activity, f"card:{at:08x}", {"text": text, "column": column})
            url = f"{room.workshop.house.url}/api/entry"
            assert other.browser.post(url, json={**entry, "code": room.workshop.code}, timeout=PATIENCE_S).json()["ok"]

    return hang


def under_themes(room: Room) -> None:
    cards("grouped", ("Mere tid", 0), ("Flere pauser", 0), ("Tid til snak", 0))(room)
    marks = [(f"theme:{TIME}", {"title": "Tid"}), ("put:00000000", {"theme": TIME}), ("put:00000002", {"theme": TIME})]
    for slot, value in marks:
        room.do("mark", activity="grouped", slot=slot, value=value)


def questions(room: Room) -> None:
    room.give("questions", {"text": "Hvornår\nses vi?"}, slot="q:")


def promises(room: Room) -> None:
    told = {**PROMISE, "theme": "Krav", "share": "anonymous", "who": ""}
    room.give("out", *[told] * 3, slot="promise:")


TOLD = {
    "choice": (
        ballots("choice", {"options": [0]}, {"options": [3], "other": "Blæst"}, {"options": [0]}, {"pass": True}),
        "Hvordan er du landet?\n3 svar, 1 har sagt pas\nFlest har valgt »Godt«: 2 af 3.\n\n"
        "Svar\tAntal\tAndel\nGodt\t2\t67 %\nMidt imellem\t0\t0 %\nTungt\t0\t0 %\nAndet\t1\t33 %\n",
    ),
    "words": (
        ballots("words", {"words": ["ro", "tid"]}, {"words": ["ro"]}, {"words": ["ro"]}),
        "Hvad giver ro?\n3 svar\n2 forskellige ord. Oftest »ro«, skrevet af 3.\n\n"
        "Ord\tAntal\tAndel\nro\t3\t100 %\ntid\t1\t33 %\n",
    ),
    "wall": (
        cards("wall", ("Vi spiser sammen", 0), ("Tid\nog ro", 1), ("Humor", 0)),
        "Hvad lykkes, og hvad mangler?\n3 svar\n3 kort fra 3 af jer.\n\n"
        "Søjle\tKort\nLykkes\tVi spiser sammen\nLykkes\tHumor\nMangler\tTid og ro\n",
    ),
    "grouped": (
        under_themes,
        "Hvad skal vi tage fat i?\n3 svar\n3 kort fra 3 af jer. Flest ligger under Tid (2).\n\n"
        "Tema\tKort\nTid\tMere tid\nTid\tTid til snak\nIkke grupperet\tFlere pauser\n",
    ),
    "ranking": (
        ballots("ranking", {"order": [1, 0]}, {"order": [1, 2, 0]}, {"order": [0]}),
        "Hvad skal vi begynde med?\n3 svar\n"
        "Øverst ligger »Arbejdstid« og »Samarbejde«, lige højt med 67 % af de mulige point.\n\n"
        "Svar\tPlads\tPoint\tAndel\tNr. 1 hos\tValgt af\n"
        "Arbejdstid\t1\t6\t67 %\t1\t3\nSamarbejde\t1\t6\t67 %\t2\t2\nLedelse\t3\t2\t22 %\t0\t1\n",
    ),
    "points": (
        ballots("points", {"points": [50, 50, 0]}, {"points": [0, 100, 0]}, {"points": [20, 50, 30]}),
        "Hvor skal vi lægge kræfterne?\n3 svar\n"
        "Flest point har »Samarbejde« fået: 67 % af alle point, givet af 3.\n\n"
        "Svar\tPoint i gennemsnit\tPoint i alt\tAndel\tHar givet point\n"
        "Samarbejde\t66,7\t200\t67 %\t3\nArbejdstid\t23,3\t70\t23 %\t2\nLedelse\t10,0\t30\t10 %\t1\n",
    ),
    "number": (
        ballots("number", {"number": 2}, {"number": 6}, {"number": 13}),
        "Hvor mange timer går med møder?\n3 svar\nMidt i ligger 6 timer, og gennemsnittet er 7 timer.\n\n"
        "Svar\tAntal\tAndel\n2–3 timer\t1\t33 %\n4–5 timer\t0\t0 %\n6–7 timer\t1\t33 %\n"
        "8–9 timer\t0\t0 %\n10–11 timer\t0\t0 %\n12–13 timer\t1\t33 %\n",
    ),
    "grid": (
        ballots("grid", {"ratings": [[2, 4], [5, 5], [3, 3]]}, *[{"ratings": [[1, 4], [4, 5], None]}] * 2),
        "Hvad skal vi gøre?\n3 svar\nHøjest på både Besvær og Virkning ligger »Flere hænder«.\n\n"
        "Mulighed\tBesvær (let–svært)\tVirkning (lille–stor)\tSvar\tSprunget over\n"
        "Fælles pauser\t1,3\t4,0\t3\t0\nFlere hænder\t4,3\t5,0\t3\t0\n"
        "Et møde om ugen, hvor vi taler om det, der er svært (for få har svaret)\t–\t–\t1\t2\n",
    ),
    "scale": (
        ballots("scale", {"ratings": [4, 2]}, {"ratings": [4, None]}, {"ratings": [5, 3]}),
        "Hvor enig er du?\n3 svar\nGennemsnittet er 4,3 på en skala fra 1 til 5.\n\n"
        "Udsagn\tGennemsnit\t1 Slet ikke\t2\t3\t4\t5 Helt\tSvar\tSprunget over\n"
        "Tillid: jeg kan sige fra\t4,3\t0\t0\t0\t2 (67 %)\t1 (33 %)\t3\t0\n"
        "Støtte: vi hjælper hinanden\tFor få har svaret på denne\t\t\t\t\t\t\t\n",
    ),
    "questions": (
        questions,
        "Jeres spørgsmål\n1 spørgsmål\n\nSpørgsmål\tStemmer\tBesvaret\nHvornår ses vi?\t0\tNej\n",
    ),
    "out": (
        promises,
        "Tjek ud\n3 kort\n\nKort\tFra\tNiveau\tTema\n" + "Holde pause\t\tGruppe\tKrav\n" * 3,
    ),
}


@pytest.fixture(scope="module")
def workshop(house):
    return house.open_quickly(AGENDA)


@pytest.fixture(scope="module")
def desk(browser, workshop):
    stage = Stage(browser)
    page = stage.desk(workshop.desk_url)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield page
    stage.close()


@pytest.fixture(scope="module")
def room(workshop, desk) -> Room:
    return Room(workshop, desk, 12)


@pytest.mark.parametrize("activity", TOLD)
def test_every_form_is_copied_as_text_and_as_a_picture(desk: Page, room: Room, activity: str):
    answer, text = TOLD[activity]
    room.lead(activity)
    answer(room)

    assert until(lambda: copied_text(desk) == text)
    picture = copy(desk, "billede", "Billedet er kopieret.", PICTURE)

    assert (picture["width"], picture["edges"]) == (1600, 0)
    assert 300 < picture["height"] < 1200
    assert picture["ink"] > 5_000


def test_a_picture_of_a_large_cloud_holds_its_first_words_and_says_how_many_more_there_are(desk: Page, room: Room):
    room.lead("many")
    room.give("many", *({"words": [f"{letter}{at}" for at in range(3)]} for letter in "abcdefghijkl"))

    until(lambda: "12 svar\n" in copied_text(desk))
    picture = copy(desk, "billede", "Billedet er kopieret.", PICTURE)

    thirty_bars = 30 * 70
    assert thirty_bars < picture["height"] < thirty_bars + 500


def copied_text(desk: Page) -> str:
    """As of what the desk has been told of by now."""
    copied: str = copy(desk, "tekst", "Teksten er kopieret.", "navigator.clipboard.readText()")
    return copied.replace("\u00a0", " ")


def copy(desk: Page, what: str, said: str, read: str) -> Any:
    """Presses the button and reads what lies on the clipboard then."""
    place = desk.locator(".live .copying")
    place.get_by_role("button", name=f"Kopiér som {what}").click()
    expect(place.get_by_text(said)).to_be_visible()
    return desk.evaluate(read)
