"""From syntax nodes to Python nodes, an emitter for each kind of node."""
