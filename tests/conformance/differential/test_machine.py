"""The differential machine, with poshws on both sides or none at all."""

from __future__ import annotations

import sys
from random import Random

from conformance.differential.compare import Difference, same
from conformance.differential.generators import generator, names
from conformance.differential.hosts import ENDED, HUNG, Host
from conformance.differential.program import Program, cell
from conformance.differential.shrink import shrink

POSHWS = f"{sys.executable} -m poshws -NoProfile -File"


def test_a_host_runs_cells_and_programs_and_goes_on_after_one_that_ends_it() -> None:
    programs = [
        cell("$a + 1", prelude="$a = 1"),
        cell("[int]'x'"),
        Program(("1", "Write-Error bad", "[Environment]::Exit(3)")),
        Program(("Write-Warning w", "throw 'x'")),
    ]
    results = Host(POSHWS).run(programs)
    assert results[0] == "2 [int]"
    assert results[1].startswith("! InvalidCastFromStringToInteger: Cannot convert value")
    assert results[2] == ENDED
    assert results[3].startswith(
        "w\n--- ended by RuntimeException\nException: <FOLDER>/program.ps1:2"
    )


def test_a_host_ends_a_program_that_does_not_end() -> None:
    results = Host(POSHWS, limit=3).run([Program(("while ($true) { }",)), cell("1")])
    assert results == [HUNG, "1 [int]"]


def test_what_cannot_be_equal_is_left_out() -> None:
    one, other = (
        "id 6F9619FF-8B86-D011-B42D-00CF4FC964FF",
        "id 00000000-8B86-D011-B42D-00CF4FC964FF",
    )
    assert same(one, other)
    assert not same("id 1", "id 2")


def test_differences_of_one_kind_are_one_rule() -> None:
    first = Difference("g", cell("1", topic="-as"), "! A: x", "1 [int]")
    second = Difference("g", cell("2", topic="-as"), "! A: y", "7 [int]")
    assert first.rule == second.rule


def test_shrinking_keeps_the_piece_that_differs() -> None:
    program = Program(tuple("abcdefg"))
    small = shrink(program, lambda tries: ["e" in each.pieces for each in tries])
    assert small.pieces == ("e",)


def test_every_generator_gives_the_same_programs_for_the_same_seed() -> None:
    for name in names():
        make = generator(name)
        first = list(make(Random(7), 20))
        assert len(first) == 20
        assert first == list(make(Random(7), 20)), name
