"""Where a server listens, keeps its data and is reached."""

import stat

import pytest

from workshop.domain.refusal import NotAllowed
from workshop.settings import Settings, prepare, public_url, running_url, secret_key


def test_an_address_without_a_scheme_is_refused_with_what_to_write():
    with pytest.raises(NotAllowed, match="http://"):
        public_url("sammen.example", 5000)


def test_a_server_for_this_machine_alone_says_so_in_its_address():
    assert public_url(None, 5055, "127.0.0.1") == "http://127.0.0.1:5055"


def test_a_given_address_loses_its_last_slash():
    assert public_url("https://sammen.example/", 5000) == "https://sammen.example"


def test_without_an_address_the_one_on_the_local_network_is_found():
    assert public_url(None, 5055).endswith(":5055")


def test_the_key_that_signs_cookies_is_made_once_and_is_the_owners_alone(tmp_path):
    first = secret_key(tmp_path)

    assert secret_key(tmp_path) == first
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600


def test_a_data_folder_that_is_a_file_is_refused_with_a_remedy(tmp_path):
    (tmp_path / "data").write_text("")

    with pytest.raises(NotAllowed, match="--data"):
        prepare(tmp_path / "data")


def test_commands_beside_a_server_find_its_address(tmp_path):
    Settings(data=tmp_path, secret_key="x", public_url="http://192.0.2.7:5055", port=5055).note_running()

    assert running_url(tmp_path) == ("http://192.0.2.7:5055", 5055)


def test_without_a_server_there_is_no_address_to_find(tmp_path):
    assert running_url(tmp_path) == (None, 5000)
