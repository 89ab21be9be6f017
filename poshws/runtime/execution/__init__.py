"""What compiled code calls: pipelines, script blocks, operators, control flow, fibers."""
