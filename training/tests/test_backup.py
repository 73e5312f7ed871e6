"""A backup of the app opens with another implementation of age (pyrage, in Rust), and the other way round."""

import json
import subprocess
from pathlib import Path

import pytest
from pyrage import passphrase as age

ROOT = Path(__file__).parents[2]
PASSPHRASE = "四个 不相干 的 词"
MESSAGE = "我一条一条数的，四十六个收到。"


def through_app(*what: str, given: bytes = b"") -> bytes:
    """Runs the app's own code for backups and gives what it prints."""
    command = ["node", "node_modules/tsx/dist/cli.mjs", "cli/backup/throughApp.ts", *what]
    return subprocess.run(command, cwd=ROOT, input=given, capture_output=True, check=True).stdout


@pytest.fixture(scope="module")
def backup() -> bytes:
    return through_app("write", PASSPHRASE, MESSAGE)


def test_what_the_app_writes_opens_elsewhere(backup: bytes) -> None:
    lines = [json.loads(line) for line in age.decrypt(backup, PASSPHRASE).decode().splitlines()]
    assert [lines[0]["format"], lines[-1]] == ["empathy-r1-backup", {"kind": "end", "records": 1}]
    assert lines[1]["session"]["turns"][0]["message"] == MESSAGE
    assert MESSAGE.encode() not in backup


def test_another_passphrase_opens_it_nowhere(backup: bytes) -> None:
    with pytest.raises(Exception, match=r"(?i)decrypt|passphrase"):
        age.decrypt(backup, "something else")


@pytest.mark.parametrize("armored", [False, True])
def test_what_is_written_elsewhere_opens_in_the_app(backup: bytes, armored: bool) -> None:
    lines = age.decrypt(backup, PASSPHRASE)
    file = age.encrypt(lines, PASSPHRASE, armored=armored)
    restored = json.loads(through_app("read", PASSPHRASE, given=file))
    assert (restored["added"], restored["unread"], restored["whole"]) == (1, 0, True)
    assert restored["messages"] == [MESSAGE]
