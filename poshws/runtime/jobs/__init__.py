"""Jobs: scripts that run in the background; their results are received later."""
