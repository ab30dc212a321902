"""The whole of "Sammen om psykisk arbejdsmiljø", from the agenda file to the downloaded PDF, in real browsers."""

import re

from playwright.sync_api import Page, expect

from tests.story.acting import ROLES, begins, goes_on, lead_to, show_results
from tests.story.conftest import AGENDAS
from tests.story.sheets import adds, back_at_the_sheet, opens, shows_the_room, sits_down
from tests.story.short_days import end_the_day, fetch_the_pdf, written_in

PACE = re.compile(r"\bI (følger planen|er .+ (bagud|foran))\.")
"""A day begun near its planned time is not moved to now."""
MOODS = ["Frisk og klar", "Rolig og nysgerrig", "Frisk og klar", "Frisk og klar", "Træt, men her", "Frisk og klar"]
WORDS = ["samarbejde", "Samarbejdet", "ærlighed", "tillid", "Tillid", "åbenhed"]
TAKES = ["At spørge først", "Kortene", "At gå en tur", "Ro", "IGLO", "Hattene"]
PROMISE = "Tage pauserne op på næste møde"
QUESTION = "Hvad gør vi, hvis lederen ikke kan være med?"
MEETING = "Et kvarter hver mandag"
HUNG = "Spørg, hvad der skal ske, før du lytter færdig"


def test_the_day_runs_from_the_agenda_file_to_the_summary(house, stage, tmp_path):
    workshop = house.open(AGENDAS / "sammen-om-psykisk-arbejdsmiljoe.yaml")
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    phones = {name: stage.phone(workshop.join_url) for name in ROLES}

    the_room_fills(workshop, desk, screen, phones)
    the_day_begins(desk, screen)
    everybody_checks_in(desk, screen, phones)
    words_become_a_cloud(desk, screen, phones)
    everybody_rates_the_gold_nuggets(desk, screen, phones)
    cards_hang_in_two_columns(desk, screen, phones)
    everybody_is_dealt_a_role(desk, screen, phones)
    the_pause_counts_down_and_is_made_longer(desk, screen, phones)
    pairs_walk_and_bring_something_home(desk, screen, phones)
    groups_write_what_they_expect(desk, screen, phones)
    questions_are_asked_wanted_and_answered(desk, screen, phones)
    everybody_checks_out(desk, screen, phones)
    end_the_day(desk)
    the_summary_holds_what_came_out_of_it(desk, tmp_path)

    assert stage.complaints == []


def sent(phone: Page) -> None:
    expect(phone.get_by_role("main").locator(".status[data-state=sent]").first).to_be_visible()


def the_room_fills(workshop, desk: Page, screen: Page, phones: dict[str, Page]) -> None:
    code = f"{workshop.code[:4]} {workshop.code[4:]}"
    expect(screen.get_by_text(code).first).to_be_visible()
    for name, phone in phones.items():
        phone.get_by_label(ROLES[name], exact=True).check()
        phone.get_by_label("Bord eller arbejdsplads").fill("Solsikken")
        phone.get_by_label("Bord eller arbejdsplads").blur()
        expect(phone.get_by_text("Gemt", exact=True)).to_be_visible()
        assert "/j/" not in phone.url
    expect(desk.get_by_text("6 er med").first).to_be_visible()
    expect(desk.get_by_text("Roller vises, når der er mindst 5 i hver.")).to_be_visible()
    desk.get_by_role("button", name="En mere uden mobil").first.click()
    expect(screen.get_by_text("7 er med")).to_be_visible()


def the_day_begins(desk: Page, screen: Page) -> None:
    begins(desk)
    expect(screen.get_by_role("heading", name="Godt, at du er her")).to_be_visible()
    expect(desk.get_by_text(PACE).first).to_be_visible()


def everybody_checks_in(desk: Page, screen: Page, phones: dict[str, Page]) -> None:
    lead_to(desk, "Tjek ind")
    for mood, phone in zip(MOODS, phones.values(), strict=True):
        phone.get_by_label(mood, exact=True).check()
        phone.get_by_role("button", name="Send").click()
        sent(phone)
    expect(desk.get_by_text("6 af 6 har svaret").first).to_be_visible()
    expect(screen.get_by_text("67 %")).to_have_count(0)
    show_results(desk)
    expect(screen.get_by_text("67 %").first).to_be_visible()
    expect(phones["Anna"].get_by_text("67 %").first).to_be_visible()


def words_become_a_cloud(desk: Page, screen: Page, phones: dict[str, Page]) -> None:
    lead_to(desk, "Jeres ord")
    phones["Anna"].get_by_label("Ord 1").fill(WORDS[0])
    phones["Anna"].reload()
    expect(phones["Anna"].get_by_label("Ord 1")).to_have_value(WORDS[0])
    for at, (word, phone) in enumerate(zip(WORDS, phones.values(), strict=True)):
        if at == 4:
            show_results(desk)
            expect(screen.get_by_text("De første svar kommer, når fem har svaret").first).to_be_visible()
        phone.get_by_label("Ord 1").fill(word)
        phone.get_by_role("button", name="Send").click()
        sent(phone)
    expect(screen.get_by_text("ærlighed").first).to_be_visible()
    expect(screen.get_by_text("tillid").first).to_be_visible()


def everybody_rates_the_gold_nuggets(desk: Page, screen: Page, phones: dict[str, Page]) -> None:
    lead_to(desk, "Jeres guldkorn")
    for name, phone in phones.items():
        rating = re.compile(r"\b5\b" if name == "Anna" else r"\b4\b")
        steps = phone.locator(".poll").get_by_role("radio", name=rating)
        expect(steps.first).to_be_attached()
        for at in range(steps.count()):
            steps.nth(at).check(force=True)
        phone.get_by_role("button", name="Send").click()
        sent(phone)
    show_results(desk)
    expect(screen.get_by_text("4,2").first).to_be_visible()


def cards_hang_in_two_columns(desk: Page, screen: Page, phones: dict[str, Page]) -> None:
    lead_to(desk, "De fem trin hos jer")
    for at, (name, phone) in enumerate(phones.items()):
        phone.get_by_label(["Det lykkes vi med", "Det kan vi styrke"][at % 2]).check()
        phone.get_by_role("textbox").first.fill(f"{name}s gode råd")
        phone.get_by_role("button", name="Send").click()
        expect(phone.get_by_text(f"{name}s gode råd").first).to_be_visible()
    show_results(desk)
    expect(screen.get_by_text("Freja" + "s gode råd").first).to_be_visible()


def everybody_is_dealt_a_role(desk: Page, screen: Page, phones: dict[str, Page]) -> None:
    lead_to(desk, "Øvelse med dialogkort")
    desk.get_by_role("button", name="Dan grupper").click()
    for phone in phones.values():
        expect(phone.get_by_text(re.compile(r"^Gruppe \d$")).first).to_be_visible()
    desk.get_by_role("button", name="Del kort ud").click()
    for phone in phones.values():
        expect(phone.get_by_role("button", name="Byt kort")).to_be_visible()
        phone.get_by_role("button", name="Kan se mig selv i den").click()
    expect(phones["Carla"].get_by_role("main").get_by_text("Leder", exact=True).first).to_be_visible()
    anna = phones["Anna"]
    anna.get_by_role("button", name="Hæng en sætning op").click()
    anna.get_by_label("En sætning til væggen").fill(HUNG)
    anna.get_by_role("button", name="Hæng op").click()
    desk.get_by_label("Rummets mærker").check()
    expect(screen.get_by_text("6 har sat mærker")).to_be_visible()
    desk.get_by_label("Væggen").check()
    expect(screen.get_by_text(HUNG)).to_be_visible()


def pairs_walk_and_bring_something_home(desk: Page, screen: Page, phones: dict[str, Page]) -> None:
    lead_to(desk, "Walk'n'Talk")
    desk.get_by_role("button", name="Dan par").click()
    for phone in phones.values():
        expect(phone.get_by_role("button", name="Vi har fundet hinanden")).to_be_visible()
    desk.get_by_role("button", name="Send dem afsted").click()
    for phone in phones.values():
        expect(phone.get_by_text(re.compile(r"^Tilbage kl\. \d\d\.\d\d")).first).to_be_visible()
        expect(phone.get_by_text("Hvad gør det svært at styrke trivslen").first).to_be_visible()
    for name, phone in phones.items():
        comes_back(phone)
        phone.get_by_role("textbox", name="En idé, vi har lyst til at prøve").fill(f"{name}s gode idé")
        phone.get_by_role("button", name="Tilføj").last.click()
    desk.get_by_label("Sætningerne").check()
    for name in phones:
        expect(screen.get_by_text(f"{name}s gode idé")).to_be_visible()
    lead_to(desk, "Fem råd til samarbejdet med ledelsen")
    for phone in phones.values():
        phone.get_by_role("button", name="Ny opgave – gå videre").click()


def groups_write_what_they_expect(desk: Page, screen: Page, phones: dict[str, Page]) -> None:
    lead_to(desk, "Forventningsafstemning")
    desk.get_by_role("button", name="Dan grupper").click()
    for phone in phones.values():
        sits_down(phone)
    anna = phones["Anna"]
    opens(anna, "Rammer og råderum")
    for name, phone in phones.items():
        if name != "Anna":
            opens(phone, "Retning og mål")
            adds(phone, f"{name}s mål")
    adds(anna, MEETING)
    back_at_the_sheet(anna)
    shows_the_room(anna)
    desk.get_by_role("button", name="Vis ark på lærredet").click()
    expect(screen.get_by_text(MEETING)).to_be_visible()


def comes_back(phone: Page) -> None:
    """Says so for the pair, unless the partner just did."""
    phone.get_by_role("button", name="Vi er tilbage").evaluate_all("(buttons) => buttons[0]?.click()")
    expect(phone.get_by_role("heading", name="Velkommen tilbage")).to_be_visible()


def the_pause_counts_down_and_is_made_longer(desk: Page, screen: Page, phones: dict[str, Page]) -> None:
    lead_to(desk, "Pause")
    expect(screen.get_by_text(re.compile(r"til kl\. \d\d\.\d\d")).first).to_be_visible()
    until_before = screen.get_by_text(re.compile(r"til kl\. \d\d\.\d\d")).first.inner_text()
    desk.get_by_role("button", name="5 minutter mere til programpunktet").first.click()
    expect(screen.get_by_text(re.compile(r"til kl\. \d\d\.\d\d")).first).not_to_have_text(until_before)
    desk.keyboard.press("z")
    expect(screen.get_by_text(re.compile(r"til kl\. \d\d\.\d\d")).first).to_have_text(until_before)


def questions_are_asked_wanted_and_answered(desk: Page, screen: Page, phones: dict[str, Page]) -> None:
    anna, bilal = phones["Anna"], phones["Bilal"]
    anna.get_by_role("button", name="Spørg").click()
    anna.get_by_label("Hvad vil du spørge om?").fill(QUESTION)
    anna.get_by_role("button", name="Stil spørgsmål").click()
    bilal.get_by_role("button", name="Spørg").click()
    bilal.get_by_role("button", name=re.compile("Det vil jeg også vide")).click()
    lead_to(desk, "Jeres spørgsmål")
    expect(screen.get_by_text(QUESTION).first).to_be_visible()
    desk.get_by_role("button", name="Besvaret").first.click()
    expect(screen.get_by_text("1 er besvaret").first).to_be_visible()
    for phone in (anna, bilal):
        phone.get_by_role("button", name="Nu").click()


def everybody_checks_out(desk: Page, screen: Page, phones: dict[str, Page]) -> None:
    lead_to(desk, "Tjek ud")
    for take, phone in zip(TAKES, phones.values(), strict=True):
        goes_on(phone, "Tjek ud")
        phone.get_by_label("Hvad vil du især gerne huske fra i dag?").fill(take)
        phone.get_by_label(re.compile("^Anonymt i opsamlingen")).check()
        phone.get_by_role("button", name="Gem", exact=True).click()
    carla = phones["Carla"]
    carla.get_by_role("button", name="Skriv en aftale").click()
    carla.get_by_role("textbox").first.fill(PROMISE)
    carla.get_by_role("checkbox", name="Kolleger").check()
    carla.get_by_role("button", name="Videre").click()
    carla.get_by_label("Hvad er det første skridt?").fill("Sætte det på dagsordenen")
    carla.get_by_role("button", name="Om en uge").click()
    carla.get_by_role("button", name="Videre").click()
    carla.get_by_label(re.compile("^Gruppe")).check()
    carla.get_by_label("Tema").select_option("Krav")
    carla.get_by_label(re.compile("^Delt med navn")).check()
    carla.get_by_role("textbox", name="Navn eller arbejdsplads").fill("Carla, Fjordskolen")
    carla.get_by_role("button", name="Gem aftalen").click()
    expect(screen.get_by_text(PROMISE).first).to_be_visible()


def the_summary_holds_what_came_out_of_it(desk: Page, folder) -> None:
    desk.goto(desk.url.split("?")[0] + "/summary")
    expect(desk.get_by_text(PROMISE).first).to_be_visible()
    path = fetch_the_pdf(desk, folder)
    assert path.name.startswith("Sammen om psykisk arbejdsmiljø")
    answers = ("Frisk og klar", "samarbejde", "tillid", "Annas gode råd", HUNG, "Bilals gode idé", MEETING, QUESTION)
    written = written_in(path)
    assert [text for text in (*answers, PROMISE, "Carla, Fjordskolen", *TAKES) if text not in written] == []
