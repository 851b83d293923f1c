"""Problems: what is wrong, or worth knowing, in the sources of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a problem stops the catalogue from being built."""

    ERROR = "error"
    WARNING = "warning"


class Reason(StrEnum):
    """What is wrong; what `field`, `given` and `wanted` of the problem hold is said with each.

    Of the form (field is always the key in the entry, dotted where it lies deeper):
    unknown_key; missing_key; wrong_type (given: the value, wanted: the type); bad_value (given, wanted: the allowed
    values or the range); bad_requirement (given: the part, wanted: the forms there are); not_on_credential (given:
    what stands under `not`); bad_id (given, wanted: the prefix); duplicate_id; unknown_file.
    """

    UNKNOWN_KEY = "unknown_key"
    MISSING_KEY = "missing_key"
    WRONG_TYPE = "wrong_type"
    BAD_VALUE = "bad_value"
    BAD_REQUIREMENT = "bad_requirement"
    NOT_ON_CREDENTIAL = "not_on_credential"
    BAD_ID = "bad_id"
    DUPLICATE_ID = "duplicate_id"
    UNKNOWN_FILE = "unknown_file"

    # Of the content; `given` is the id or value at fault unless said otherwise.
    UNKNOWN_ID = "unknown_id"  # wanted: the sections that would do
    UNKNOWN_SOURCE = "unknown_source"
    WITHOUT_SOURCE = "without_source"
    UNDECLARED_ATTRIBUTE = "undeclared_attribute"
    UNUSED_ATTRIBUTE = "unused_attribute"
    WITHOUT_ASK = "without_ask"
    FOREIGN_CURRENCY = "foreign_currency"  # wanted: the jurisdiction's own
    DURATION_ORDER = "duration_order"  # given: min, typical, max
    NEVER_TRUE = "never_true"  # a requirement no person can meet, whatever they hold
    UNREACHABLE_STEP = "unreachable_step"  # wanted: credentials it waits for that nobody can have
    UNWINNABLE = "unwinnable"  # nothing awards the credential and nobody starts with it
    IMPLIES_CYCLE = "implies_cycle"  # wanted: the ids round the cycle
    EQUAL_STEPS = "equal_steps"  # given: the other step
    BURSARY_FOR_CLOSED_STEP = "bursary_for_closed_step"
    PLAN_ITEM_UNKNOWN = "plan_item_unknown"  # given: plan/item
    ANSWERED_BY_NOTHING = "answered_by_nothing"  # given: the status

    # Warnings.
    STALE = "stale"  # every source of the entry is out of date
    RECALLED = "recalled"  # every source of the entry is from memory
    ESTIMATE = "estimate"  # field: the figures that are estimates
    DEAD_END = "dead_end"  # given: why it can no longer be had
    ONLY_CLOSED = "only_closed"  # the credential is won by closed or proposed steps only
    GOAL_UNREACHED = "goal_unreached"  # no starting point reaches the role by open steps
    PLAN_ITEM_UNLINKED = "plan_item_unlinked"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one entry of one source file.

    `file` is relative to the source folder, with slashes; `line` counts from 1, 0 where none can be named; `id` is the
    entry's, the attribute's or source's name, or empty for a whole file.
    """

    severity: Severity
    file: str
    id: str
    reason: Reason
    line: int = 0
    field: str = ""
    given: str = ""
    wanted: tuple[str, ...] = ()
