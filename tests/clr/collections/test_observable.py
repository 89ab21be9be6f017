"""ObservableCollection tells of its changes."""

from __future__ import annotations

import poshws


def test_each_change_tells_what_came_and_went() -> None:
    script = """
        $list = [System.Collections.ObjectModel.ObservableCollection[object]]::new()
        $told = [System.Collections.Generic.List[string]]::new()
        $list.add_CollectionChanged({
            param($sender, $e)
            $old = "$($e.OldItems):$($e.OldStartingIndex)"
            $told.Add("$($e.Action) $($e.NewItems):$($e.NewStartingIndex) $old")
        })
        $list.Add('a'); $list.Insert(0, 'b'); $list[1] = 'c'; $list.Move(0, 1)
        $null = $list.Remove('b'); $list.Clear()
        $told
    """
    assert poshws.run(script) == [
        "Add a:0 :-1",
        "Add b:0 :-1",
        "Replace c:1 a:1",
        "Move b:1 b:0",
        "Remove :-1 b:1",
        "Reset :-1 :-1",
    ]


def test_events_are_subscribed_to() -> None:
    script = """
        $list = [System.Collections.ObjectModel.ObservableCollection[int]]::new()
        Register-ObjectEvent -InputObject $list -EventName CollectionChanged -SourceIdentifier mine
        $list.Add(5)
        (Get-Event -SourceIdentifier mine).SourceEventArgs.NewItems
    """
    assert poshws.run(script) == [5]
