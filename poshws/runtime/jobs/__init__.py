"""Jobs: scripts that run aside while their starter goes on, with their results to be received later."""
