"""What has added members, bound to a typed parameter."""

from __future__ import annotations

import poshws

_GIVEN = "$text = 'x' | Add-Member -PassThru NoteProperty A 1\n"


def test_texts_and_values_lose_added_members_in_a_typed_place() -> None:
    script = """
        $number = 5 | Add-Member -PassThru NoteProperty A 1
        function f([string]$s, [string[]]$t, [int]$i) { "[$($s.A)] [$($t[0].A)] [$($i.A)]" }
        f $text $text $number
        f $text ($text, 'b') $number
        "[$(([string[]]($text, 'b'))[0].A)]"
    """
    assert poshws.run(_GIVEN + script) == ["[] [] []", "[] [] []", "[]"]


def test_other_objects_keep_them() -> None:
    script = """
        $version = [version]'1.2' | Add-Member -PassThru NoteProperty A 1
        function f([version]$v, [object]$o) { "[$($v.A)] [$($o.A)]" }
        f $version $text
    """
    assert poshws.run(_GIVEN + script) == ["[1] [1]"]
