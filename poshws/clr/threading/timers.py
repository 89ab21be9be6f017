"""Timers that raise events."""

from __future__ import annotations

from poshws.corelib.system.timers import ElapsedEventArgs, Timer
from poshws.corelib.typesystem.declare import declare

TYPES = [
    declare(
        "System.Timers.Timer",
        Timer,
        {
            "new()": Timer,
            "new(double interval)": Timer,
            "new(timespan interval)": Timer,
            "bool AutoReset {get;set;}": "auto_reset",
            "bool Enabled {get;set;}": "enabled",
            "double Interval {get;set;}": "interval",
            "event System.Timers.ElapsedEventHandler Elapsed": None,
            "event System.EventHandler Disposed": None,
            "void Start()": Timer.start,
            "void Stop()": Timer.stop,
            "void Close()": Timer.close,
            "void Dispose()": Timer.close,
        },
        interfaces=("System.ComponentModel.IComponent", "System.IDisposable"),
    ),
    declare(
        "System.Timers.ElapsedEventArgs",
        ElapsedEventArgs,
        {"datetime SignalTime {get;}": "signal_time"},
        base="System.EventArgs",
    ),
]
