"""Timers, schedules, tasks and watched files, on a clock that tests can turn."""
