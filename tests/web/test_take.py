"""The page to take home: for whoever has the address, and only what was shared is on it."""

import re
from io import BytesIO
from threading import Barrier, Thread

import pytest
from pypdf import PdfReader

from tests.export import days
from workshop.app import create_app
from workshop.export.json_file import json_of
from workshop.settings import Settings
from workshop.store import reader
from workshop.store.changes import Forget
from workshop.store.summaries import Publish
from workshop.web.once import NEWEST, Once

NOT_SHARED = "Opsamlingen er ikke delt endnu."
TAKEN_BACK = "Den, der styrer dagen, har trukket opsamlingen tilbage, så den kan ikke læses her mere."


@pytest.fixture
def row(house, workshop):
    return reader.workshop_by_code(house.engine, workshop.code)


@pytest.fixture
def address(house, row):
    return f"/t/{house.keys.take_key(row)}"


def share(house, row) -> None:
    house.service.share(row, row.meeting)


def test_it_opens_without_a_seat_before_there_is_a_summary(client, address):
    answer = client.get(address)

    assert (answer.status_code, "Set-Cookie" in answer.headers) == (200, False)
    assert NOT_SHARED in answer.text
    assert "Er du klar?" not in answer.text


def test_it_shows_the_summary_once_it_is_shared_and_says_plainly_when_it_is_taken_back(client, house, row, address):
    pages = [client.get(address).text]
    share(house, row)
    pages.append(client.get(address).text)
    house.service.withdraw(row, row.meeting)
    pages.append(client.get(address).text)

    told = [[words in page for words in (NOT_SHARED, "At prøve", TAKEN_BACK)] for page in pages]
    assert told == [[True, False, False], [False, True, False], [False, False, True]]
    assert client.get(f"{address}/opsamling.pdf").status_code == 404


def test_what_was_never_shared_is_not_said_to_be_taken_back(client, house, row, address):
    house.service.withdraw(row, row.meeting)

    page = client.get(address).text

    assert [words in page for words in (NOT_SHARED, TAKEN_BACK)] == [True, False]


def test_shared_once_more_it_is_there_again(client, house, row, address):
    share(house, row)
    house.service.withdraw(row, row.meeting)
    share(house, row)

    page = client.get(address).text

    assert [words in page for words in ("At prøve", TAKEN_BACK)] == [True, False]


def test_a_line_changed_after_it_was_shared_stays_as_it_was_shared(client, house, row, address):
    house.service.edit(row, "line:0123456789ab", {"page": "", "text": "Vi ses i januar"})
    share(house, row)
    house.service.edit(row, "line:0123456789ab", {"page": "", "text": "Vi ses i februar"})

    page = client.get(address).text

    assert [month in page for month in ("Vi ses i januar", "Vi ses i februar")] == [True, False]


def test_what_somebody_wrote_is_no_markup_on_it(client, house, row, address):
    house.service.edit(row, "line:0123456789ab", {"page": "", "text": "<script>alert(1)</script>"})
    share(house, row)

    page = client.get(address).text

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_the_room_s_file_is_the_shared_summary(client, house, row, address):
    before = client.get(f"{address}/opsamling.pdf").status_code
    share(house, row)

    answer = client.get(f"{address}/opsamling.pdf")

    text = PdfReader(BytesIO(answer.data)).pages[0].extract_text()
    assert (before, answer.status_code, answer.mimetype) == (404, 200, "application/pdf")
    assert "Pr%C3%B8vedag%20" in answer.headers["Content-Disposition"]
    assert "Prøvedag" in text


def test_a_file_a_room_asks_for_is_written_once():
    once, written, ready = Once(), [], Barrier(8)

    def ask() -> None:
        ready.wait()
        once.file("a", lambda: written.append(1) or b"pdf")

    room = [Thread(target=ask) for _ in range(8)]
    for phone in room:
        phone.start()
    for phone in room:
        phone.join()

    assert (len(written), once.file("a", lambda: b"")) == (1, b"pdf")


def test_nobody_waits_for_what_somebody_else_is_having_made():
    once = Once()

    outer = once.file("slow", lambda: once.file("quick", lambda: b"page") + b" and pdf")

    assert (outer, once.file("quick", lambda: b"")) == (b"page and pdf", b"page")


def test_a_summary_shared_anew_is_a_new_file_and_the_oldest_are_forgotten():
    once = Once()
    for name in range(NEWEST + 1):
        once.file(name, lambda name=name: b"%d" % name)

    again = [once.file(name, lambda: b"new") for name in (NEWEST, 0)]

    assert again == [b"%d" % NEWEST, b"new"]


def test_a_key_somebody_made_up_opens_nothing_and_makes_no_browser_forget(client, workshop, address):
    strange = [f"/t/{workshop.code}", f"/t/{workshop.code}-", f"{address}x", f"/t/{workshop.code}-{'A' * 22}"]

    answers = [client.get(path) for path in (*strange, *(f"{path}/opsamling.pdf" for path in strange))]

    assert {answer.status_code for answer in answers} == {404}
    assert not any("gone.js" in answer.text for answer in answers)


def test_after_the_workshop_was_deleted_the_browser_is_told_to_forget_it(client, house, row, address):
    house.writer.submit(Forget(row.id))

    page, file = client.get(address), client.get(f"{address}/opsamling.pdf")

    assert (page.status_code, file.status_code) == (404, 404)
    assert f'data-code="{row.code}"' in page.text
    assert "gone.js" in page.text


def test_the_address_is_the_same_after_the_server_was_started_anew(tmp_path, house, row, address):
    share(house, row)
    settings = Settings(tmp_path, "not-a-secret", "http://192.0.2.7:5000", async_mode="threading")

    restarted = create_app(settings, lambda function, *args: function(*args))
    page = restarted.test_client().get(address).text
    restarted.extensions["sammen"].service.close()

    assert "At prøve" in page


def test_the_page_speaks_the_reader_s_language_and_the_summary_its_own(client, house, row, address):
    share(house, row)

    page = client.get(f"{address}?lang=en").text

    assert re.search(r'<html lang="(\w+)"', page)[1] == "en"
    assert '<div class="sheet" lang="da">' in page


def test_whoever_reads_after_somebody_else_reads_in_their_own_language(client, house, row, address):
    house.writer.submit(Publish(row.id, row.meeting, json_of(days.ordinary()), 1))

    folded = [re.search(r'<summary lang="(\w+)"', client.get(f"{address}?lang={lang}").text) for lang in ("en", "da")]

    assert [found and found[1] for found in folded] == ["en", "da"]


def test_the_page_is_kept_by_no_cache_and_tells_nobody_where_it_leads(client, address):
    headers = client.get(address).headers

    assert [headers[name] for name in ("Cache-Control", "Referrer-Policy")] == ["no-store", "no-referrer"]
