"""Those who place things on a line and in a field: with nothing but keys, from lists, by thumb and by dragging."""

from playwright.sync_api import Locator, Page, expect

from tests.room import Opened
from tests.story.acting import kept
from tests.story.axe import Inspector, Room
from tests.story.conftest import PHONE, SCREEN, Stage
from tests.story.keyboard import Keyboard

TODAY, WISHED = "I dag", "Sådan ønsker vi det"
TRIO, MED, COFFEE = "TRIO-møde", "MED-udvalg", "Samtale ved kaffen"
FORM, REACH = "Form", "Rækkevidde"
AT_ONCE, BREATH_MS = 6, 2_000
"""What is told faster than a person can is refused."""
NEAR = """() => {
    const marks = [...document.querySelectorAll(".plane .stands")].map((mark) => mark.getBoundingClientRect());
    return marks.flatMap((one, at) => marks.slice(at + 1).flatMap((other, step) =>
        Math.hypot(one.x - other.x, one.y - other.y) < one.width - 1 ? [`${at} and ${at + 1 + step}`] : []));
}"""


class Placer:
    """Somebody with a phone."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.mark = page.get_by_role("slider")

    def has_up(self, item: str) -> None:
        expect(self.page.locator("#placing-item")).to_contain_text(item)

    def is_kept(self) -> None:
        expect(self.page.locator(".placing-fares")).to_have_text("Gemt")

    def stands(self, *places: str) -> None:
        """Where the mark in the field says that it is, axis by axis."""
        expect(self.mark).to_have_attribute("aria-valuetext", " · ".join(places))

    def goes_on(self, button: str = "Næste") -> None:
        self.is_kept()
        self.page.get_by_role("button", name=button).click()

    def lies(self, item: str, *lines: str) -> None:
        """What the list of all items says of one of them."""
        row = self.page.locator(".placing-row").filter(has_text=item)
        expect(row.locator(".placing-said > .soft")).to_have_text([*lines])

    def drag(self, x: float, y: float) -> None:
        """Takes the mark to a place in the field, from 0 to 1."""
        held, field = box(self.mark), box(self.page.locator(".plane-marks").first)
        mouse = self.page.mouse
        mouse.move(held["x"] + held["width"] / 2, held["y"] + held["height"] / 2)
        mouse.down()
        mouse.move(field["x"] + field["width"] * x, field["y"] + field["height"] * (1 - y), steps=8)
        mouse.up()


def box(place: Locator) -> dict[str, float]:
    place.scroll_into_view_if_needed()
    found = place.bounding_box()
    assert found is not None
    return {**found}


class Faces:
    """Emil has nothing but keys, Anna takes the lists, Bilal drags; Gry's desk and the screen look on."""

    def __init__(self, workshop: Opened, stage: Stage, inspector: Inspector) -> None:
        self.workshop = workshop
        self.desk, self.screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
        self.anna = Placer(stage.phone(workshop.join_url))
        self.emil, self.bilal = (Placer(stage.face(workshop.join_url, PHONE)) for _ in range(2))
        self.keys = Keyboard(self.emil.page)
        self.room = Room(workshop, self.desk, others=1)
        self._inspector = inspector

    @property
    def people(self) -> tuple[Placer, ...]:
        return (self.anna, self.emil, self.bilal)

    def lead(self, activity: str, item: str) -> None:
        self.room.lead(activity)
        for somebody in self.people:
            somebody.has_up(item)

    def look(self, state: str) -> None:
        self._inspector.look(self.anna.page, f"anna: {state}")
        self._inspector.look(self.desk, f"desk: {state}")
        self._inspector.look(self.screen, f"screen: {state}")
        self._inspector.look_in_the_dark(self.anna.page, f"anna: {state}")

    def reveal(self) -> None:
        self.room.do("reveal")
        self.room.do("shows", face="phones", when="shown")
        expect(self.screen.locator(".placing-screen")).to_have_attribute("data-picture", "result")


def stops_by_keyboard(emil: Keyboard) -> None:
    page = emil.page
    for stop, item, button in (("Konsekvenser", TODAY, "Næste"), ("Analyse", WISHED, "Se det hele")):
        Placer(page).has_up(item)
        emil.to(page.get_by_label("Problem"))
        emil.press("Space")
        while not page.get_by_label(stop).is_checked():
            emil.press("ArrowDown")
            emil.sees_the_focus()
        Placer(page).is_kept()
        emil.button(button)
        emil.keeps_the_focus()
    Placer(page).lies(TODAY, "Konsekvenser")
    Placer(page).lies(WISHED, "Analyse")


def stops_by_thumb(anna: Placer) -> None:
    anna.page.get_by_label("Konsekvenser").tap()
    anna.goes_on()
    anna.has_up(WISHED)
    anna.page.get_by_label("Løsninger").tap()
    anna.goes_on("Se det hele")
    anna.lies(WISHED, "Løsninger")


def means(screen: Page) -> list[str]:
    return screen.locator(".placing-mean").evaluate_all("marks => marks.map((mark) => mark.style.left)")


def places(workshop: Opened, activity: str) -> list[tuple[int, ...]]:
    """Every place that is kept of an activity, in their order."""
    return sorted(tuple(value[axis] for axis in "xy" if axis in value) for value in kept(workshop, activity))


def in_the_field_by_keyboard(emil: Keyboard) -> None:
    me = Placer(emil.page)
    emil.to(me.mark)
    emil.press("ArrowLeft", "ArrowLeft", "ArrowDown", "ArrowDown")
    emil.sees_the_focus()
    me.stands("Form: 3 af 9, nærmest »Uformel«", "Rækkevidde: 3 af 9, nærmest »En enkelt sag«")
    me.is_kept()
    emil.button("Næste")
    emil.keeps_the_focus()
    me.has_up(MED)
    emil.to(me.mark)
    emil.press("End", "PageUp", "ArrowDown")
    me.stands("Form: 9 af 9, »Formel«", "Rækkevidde: 8 af 9, nærmest »Hele arbejdspladsen«")
    me.is_kept()
    emil.button("Se det hele")
    emil.keeps_the_focus()
    me.lies(MED, "Form: 9 af 9, »Formel«", "Rækkevidde: 8 af 9, nærmest »Hele arbejdspladsen«")


def in_the_field_from_lists(anna: Placer) -> None:
    page = anna.page
    page.get_by_role("button", name="Vælg på lister").tap()
    page.get_by_label(FORM).select_option(label="2 af 9, nærmest »Uformel«")
    expect(page.get_by_role("status").filter(has_text="Vælg også på Rækkevidde.")).to_be_visible()
    page.get_by_label(REACH).select_option(label="1 af 9, »En enkelt sag«")
    anna.goes_on()
    anna.has_up(MED)
    page.get_by_label(FORM).select_option("8")
    page.get_by_label(REACH).select_option("8")
    anna.goes_on("Se det hele")


def in_the_field_by_dragging(bilal: Placer) -> None:
    bilal.drag(0.26, 0.12)
    bilal.stands("Form: 3 af 9, nærmest »Uformel«", "Rækkevidde: 2 af 9, nærmest »En enkelt sag«")
    bilal.goes_on()
    bilal.has_up(MED)
    bilal.drag(1.2, 0.74)
    bilal.stands("Form: 9 af 9, »Formel«", "Rækkevidde: 7 af 9, nærmest »Hele arbejdspladsen«")
    bilal.goes_on("Se det hele")


def everybody_places(room: Room, activity: str, screen: Page) -> None:
    seen = room.gry.hello()["picture"]["activity"]
    upwards = seen["y"]["steps"] if seen["y"] else 1
    for at, item in enumerate(seen["items"]):
        steps = [{"x": (at + n) % seen["x"]["steps"] // 2 + 1, "y": (at * 2 + n) % upwards + 1} for n in range(12)]
        values = steps if seen["y"] else [{"x": step["x"]} for step in steps]
        if at and at % AT_ONCE == 0:
            screen.wait_for_timeout(BREATH_MS)
        room.give(activity, *values, slot=f"item:{item['id']}")


def means_over_each_other(screen: Page) -> list[str]:
    screen.set_viewport_size({**SCREEN})
    return screen.evaluate(NEAR)
