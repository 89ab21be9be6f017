"""Jobs: scripts that run aside while their starter goes on; their results are received later."""
