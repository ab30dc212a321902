"""Keys and seats in cookies."""

from dataclasses import dataclass, replace

import pytest

from workshop.keys import Keys, Seat, hash_key, new_key


def keys(secure: bool = False) -> Keys:
    return Keys("a secret", secure=secure)


def test_a_seat_is_read_back_from_its_cookie():
    name, value = keys().seat_cookie("w", "31132617")

    seat = keys().read_seat({name: value}, "31132617")

    assert (name, seat) == ("seat-31132617", Seat("w", value.split(":")[1].split(".")[0]))


def test_everybody_gets_a_seat_of_their_own():
    seats = {keys().seat_cookie("w", "31132617")[1] for _ in range(50)}

    assert len(seats) == 50


@pytest.mark.parametrize("value", ["", "w:anna", "w:anna.x", "æøå", "a.b.c"])
def test_a_seat_nobody_signed_is_no_seat(value: str):
    assert keys().read_seat({"seat-31132617": value}, "31132617") is None


def test_a_seat_signed_with_another_secret_is_no_seat():
    name, value = Keys("another secret", secure=False).seat_cookie("w", "31132617")

    assert keys().read_seat({name: value}, "31132617") is None


def test_over_tls_the_cookies_belong_to_this_host_alone():
    assert keys(secure=True).seat_cookie("w", "31132617")[0] == "__Host-seat-31132617"
    assert keys(secure=True).key_cookie("desk", "31132617", "key") == ("__Host-desk-31132617", "key")
    assert keys(secure=True).key_cookie("host", None, "key") == ("__Host-host", "key")


def test_the_keys_that_could_open_something_are_known_by_their_hashes():
    cookies = {"host": "h", "desk-31132617": "d", "screen-31132617": "s", "desk-20000000": "other"}

    assert keys().held(cookies, "host") == [hash_key("h")]
    assert keys().held(cookies, "desk", "31132617") == [hash_key("d"), hash_key("h")]
    assert keys().held(cookies, "screen", "31132617") == [hash_key("s"), hash_key("d"), hash_key("h")]


def test_a_new_key_has_128_bits_and_its_hash_does_not_show_it():
    key = new_key()

    assert len(key) == 22
    assert key not in hash_key(key)


@dataclass(frozen=True)
class Day:
    id: str = "a1b2"
    code: str = "31132617"


def test_the_page_to_take_home_has_a_key_that_begins_with_the_code_and_stays_the_same():
    key = keys().take_key(Day())

    assert (key[:9], len(key), key) == ("31132617-", 31, keys(secure=True).take_key(Day()))
    assert keys().read_take_key(key, Day())


@pytest.mark.parametrize(
    "key",
    [
        "",
        "31132617",
        "31132617-",
        "31132617-æøå",
        keys().take_key(replace(Day(), id="c3d4")),
        keys().take_key(replace(Day(), code="20000000")),
        Keys("another secret", secure=False).take_key(Day()),
        keys().seat_cookie("a1b2", "31132617")[1],
    ],
    ids=["nothing", "a code", "half", "letters", "another workshop", "another code", "another house", "a cookie"],
)
def test_a_key_that_is_not_this_workshops_opens_nothing(key: str):
    assert not keys().read_take_key(key, Day())
