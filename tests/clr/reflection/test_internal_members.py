"""What is not public, by reflection: session states and blocks made of trees."""

from __future__ import annotations

import poshws

_FLAGS = "$flags = [System.Reflection.BindingFlags]'Instance,NonPublic'\n"


def test_a_block_runs_in_the_session_state_it_was_given() -> None:
    script = """
        $m = New-Module { $x = 'inside' }
        $internal = [System.Management.Automation.SessionState].GetProperty('Internal', $flags)
        $state = [scriptblock].GetProperty('SessionStateInternal', $flags)
        $block = { $x }
        & $block
        $state.SetValue($block, $internal.GetValue($m.SessionState, $null), $null)
        & $block
        $state.GetValue($block, $null).GetType().Name
    """
    assert poshws.run(_FLAGS + script) == [None, "inside", "SessionStateInternal"]


def test_a_block_is_made_of_a_tree() -> None:
    script = """
        $name = 'System.Management.Automation.Language.IParameterMetadataProvider'
        $types = [type[]]@([scriptblock].Assembly.GetType($name), [bool])
        $constructor = [scriptblock].GetConstructor($flags, $null, $types, $null)
        $tree = { Do-It { 1 + 1 } }.Ast.EndBlock.Statements[0].PipelineElements[0]
        & $constructor.Invoke(@($tree.CommandElements[-1].ScriptBlock, $false))
    """
    assert poshws.run(_FLAGS + script) == [2]
