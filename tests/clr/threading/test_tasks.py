"""Tasks, locks, events and cancellation, in a program with one thread."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[[str], str]

CASES = {
    "[Threading.Tasks.Task]::FromResult(5).Result": "5",
    "[Threading.Tasks.Task]::Run([Func[int]] { 7 }).Result": "7",
    "$t = [Threading.Tasks.Task]::Delay(5); $t.Wait(); $t.Status": "RanToCompletion",
    "$s = [Threading.Tasks.TaskCompletionSource[int]]::new(); $s.SetResult(3); $s.Task.Result": "3",
    "$c = [Threading.CancellationTokenSource]::new(); $c.Cancel();"
    " $c.Token.ThrowIfCancellationRequested()": (
        "!OperationCanceledException: The operation was canceled."
    ),
    "$e = [Threading.ManualResetEvent]::new($false); $e.WaitOne(5)": "False",
    "$e = [Threading.ManualResetEvent]::new($false); $null = $e.Set(); $e.WaitOne(5)": "True",
    "$s = [Threading.SemaphoreSlim]::new(1); $s.Wait(); $s.CurrentCount": "0",
    "$o = [object]::new(); [Threading.Monitor]::Enter($o); [Threading.Monitor]::IsEntered($o)": (
        "True"
    ),
    "[Threading.Monitor]::Exit([object]::new())": (
        "!SynchronizationLockException: Object synchronization method was called from an"
        " unsynchronized block of code."
    ),
    "$i = 1; [Threading.Interlocked]::Increment([ref] $i); $i": "2 2",
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, script: str) -> None:
    assert run(script) == CASES[script]
