"""On every sort of threads files are written in processes of their own, and none outlives the server."""

from pathlib import Path

import pytest

from tests.room import Face, House, Opened, until


def children_of(house: House) -> list[int]:
    """The processes that write files for this server."""
    pid, found = house.process.pid, []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            parent = int(path.joinpath("stat").read_text().rpartition(")")[2].split()[1])
            writes = b"workshop.export" in path.joinpath("cmdline").read_bytes()
        except OSError:
            continue
        if writes and parent == pid:
            found.append(int(path.name))
    return found


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def pressed(desk: Face, workshop: Opened, name: str) -> str:
    page = desk.browser.get(f"{workshop.house.url}/desk/{workshop.code}/summary", timeout=30).text
    token = page.partition('data-csrf="')[2].partition('"')[0]
    address = f"{workshop.house.url}/desk/{workshop.code}/export/{name}"
    answer = desk.browser.post(address, headers={"X-CSRFToken": token, "Referer": address}, timeout=30)
    assert answer.status_code == 202, answer.text
    return workshop.house.url + answer.json()["job"]


def test_a_pdf_is_written_while_the_room_answers(workshop: Opened):
    desk, anna = workshop.desk(), workshop.phone()
    anna.hello()
    desk.do("next")
    job = pressed(desk, workshop, "pdf")

    answer = anna.answer("mood", {"options": [0]})
    told = until(lambda: next((one for one in [desk.browser.get(job, timeout=30).json()] if one["file"]), None), 60)
    file = desk.browser.get(workshop.house.url + told["file"], timeout=30)

    assert answer["ok"]
    assert file.content.startswith(b"%PDF-")


@pytest.mark.parametrize("end", ["stop", "kill"])
def test_no_process_outlives_the_server(own_house: House, end: str):
    workshop = own_house.open_quickly()
    desk = workshop.desk()
    pressed(desk, workshop, "docx")
    writing = until(lambda: children_of(own_house))

    getattr(own_house, end)()

    until(lambda: not any(is_alive(pid) for pid in writing), 30)


def test_a_form_from_elsewhere_begins_no_file(workshop: Opened):
    desk = workshop.desk()

    answer = desk.browser.post(f"{workshop.house.url}/desk/{workshop.code}/export/pdf", timeout=30)

    assert answer.status_code == 400
    assert children_of(workshop.house) == []
