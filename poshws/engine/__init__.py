"""Sockets, timers, schedules and tasks on asyncio; knows nothing of PowerShell."""
