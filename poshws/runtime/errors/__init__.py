"""From exceptions to error records with position and stack; catch clauses and traps."""
