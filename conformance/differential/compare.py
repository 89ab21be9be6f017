"""Compares what two hosts printed, and says by which rule they differ."""

from __future__ import annotations

import re
from dataclasses import dataclass

from conformance.differential.program import Program

_UNEQUAL = (
    (re.compile(r"\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b"), "<GUID>"),
    (re.compile(r"\b\d{1,2}/\d{1,2}/20[2-9]\d \d{1,2}:\d\d(:\d\d)?( [AP]M)?"), "<NOW>"),
    (re.compile(r"⧹[0-9a-z.+_]+⧹"), "<TYPE>"),
    (re.compile(r"differential-\w+"), "<TEMP>"),
)
"""What can't be equal: ids, times of the run, the names of assemblies made at run time, folders."""


@dataclass(frozen=True)
class Difference:
    """A program on which the hosts do not agree."""

    generator: str
    program: Program
    real: str
    here: str

    @property
    def rule(self) -> str:
        """What groups it with its like: the topic, and the shape of the first line that differs."""
        for want, got in zip(_lines(self.real) + [""], _lines(self.here) + [""], strict=False):
            if want != got:
                return f"{self.program.topic}: {_shape(want)} | {_shape(got)}"
        return f"{self.program.topic}: more or fewer lines"


def same(real: str, here: str) -> bool:
    """Whether two outputs are the same but for what can't be equal."""
    return real == here or _lines(real) == _lines(here)


def _lines(text: str) -> list[str]:
    for pattern, word in _UNEQUAL:
        text = pattern.sub(word, text)
    return [line.rstrip() for line in text.rstrip("\n").split("\n")]


def _shape(line: str) -> str:
    """A line without its values: an error's id, a value's type."""
    if line.startswith("! "):
        return "! " + line[2:].split(":")[0]
    typed = re.search(r"\[[\w.+`\[\], ]+\]$", line)
    return typed.group() if typed else re.sub(r"\d+", "0", line)[:40]
