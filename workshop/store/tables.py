"""The tables: a workshop, what stays of it, the desk's log, the entries, who is with whom and who may do what."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    false,
)

metadata = MetaData()


def _workshop(**how: bool) -> Column[str]:
    return Column("workshop", Text, ForeignKey("workshops.id", ondelete="CASCADE"), **how)


workshops = Table(
    "workshops",
    metadata,
    Column("id", Text, primary_key=True),
    Column("code", Text, nullable=False, unique=True),
    Column("secret", Text, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("script", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("ended_at", BigInteger),
    Column("meeting", Integer, nullable=False, server_default="1"),
    Column("cleared_at", BigInteger),
)

# Copies of what lay beside the agenda file, so that a workshop never changes when a file does. The name says what is
# in it.
pictures = Table(
    "pictures",
    metadata,
    _workshop(primary_key=True),
    Column("name", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

# What stays of each meeting: `published` is what the participants may see – without a body once it is taken back –,
# `kept` what was left when the answers were deleted. A meeting is one time people come together under this code.
summaries = Table(
    "summaries",
    metadata,
    _workshop(primary_key=True),
    Column("meeting", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, CheckConstraint("name IN ('published', 'kept')"), primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("body", Text, nullable=False),
)

# The desk's log. The current run is the last row; `n` only ever grows, also by an undo, so that a desk can tell
# whether it looked at the newest one.
steps = Table(
    "steps",
    metadata,
    _workshop(primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("what", Text, nullable=False),
    Column("idem", Text, nullable=False, unique=True),
    Column("undone_by", Text, unique=True),
    Column("run", Text, nullable=False),
)

# Entries, turnout and participants are kept in the order of their random keys and without times: neither the
# order nor the clock may tell whose ballot is whose.
entries = Table(
    "entries",
    metadata,
    _workshop(primary_key=True),
    Column("activity", Text, primary_key=True),
    Column("author", Text, primary_key=True),
    Column("slot", Text, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("value", JSON(none_as_null=True)),
    sqlite_with_rowid=False,
)

turnout = Table(
    "turnout",
    metadata,
    _workshop(primary_key=True),
    Column("activity", Text, primary_key=True),
    Column("participant", Text, primary_key=True),
    Column("again", Boolean, nullable=False, server_default=false()),
    sqlite_with_rowid=False,
)

participants = Table(
    "participants",
    metadata,
    _workshop(primary_key=True),
    Column("id", Text, primary_key=True),
    Column("role", Text, nullable=False, server_default=""),
    Column("place", Text, nullable=False, server_default=""),
    sqlite_with_rowid=False,
)

# Who is with whom while people do something together; emptied soon after the day is ended. `number` is what a person is
# called in this activity alone, `cards` what they were dealt by round. What a team writes is in `entries`, under a name
# that does not say who the team was.
members = Table(
    "members",
    metadata,
    _workshop(primary_key=True),
    Column("activity", Text, primary_key=True),
    Column("forming", Text, primary_key=True),
    Column("person", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("team", Integer, nullable=False),
    Column("role", Text, nullable=False, server_default=""),
    Column("cards", JSON, nullable=False),
    sqlite_with_rowid=False,
)

staying = Table(
    "staying",
    metadata,
    _workshop(primary_key=True),
    Column("activity", Text, primary_key=True),
    Column("participant", Text, primary_key=True),
    sqlite_with_rowid=False,
)

rights = Table(
    "rights",
    metadata,
    Column("key_hash", Text, primary_key=True),
    Column("kind", Text, CheckConstraint("kind IN ('host', 'desk', 'screen')"), nullable=False),
    _workshop(nullable=True),
    sqlite_with_rowid=False,
)

links = Table(
    "links",
    metadata,
    Column("token_hash", Text, primary_key=True),
    Column("kind", Text, CheckConstraint("kind IN ('host', 'desk', 'screen')"), nullable=False),
    _workshop(nullable=True),
    sqlite_with_rowid=False,
)
