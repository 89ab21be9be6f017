"""Measures a Pode server beside a hand-written starlette application on uvicorn."""
