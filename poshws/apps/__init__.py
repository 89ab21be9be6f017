"""What poshws has beside the running of scripts: the prompt, `ws`, `serve`, `load`, `test`."""
