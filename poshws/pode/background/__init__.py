"""Timers, schedules, tasks, file watchers and events."""
