"""Complete rules of the grammar → nodes: for each rule (or its alias) the method of that name.

A method gets the stretch of the rule and its children: nodes, lists, and the tokens whose names in
the grammar do not begin with an underscore. The files go by topic as those of the grammar do.
"""

from __future__ import annotations

from poshws.syntax.parser.actions.definitions import DefinitionRules
from poshws.syntax.parser.actions.expressions import ExpressionRules
from poshws.syntax.parser.actions.pipelines import PipelineRules
from poshws.syntax.parser.actions.script import ScriptRules
from poshws.syntax.parser.actions.statements import StatementRules


class Builder(ScriptRules, StatementRules, DefinitionRules, PipelineRules, ExpressionRules):
    """All rules."""
