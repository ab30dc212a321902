"""The tables of one workshop day."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KIND = "kind IN ('host', 'desk', 'screen')"


def _workshop(**how: bool) -> sa.Column[str]:
    return sa.Column("workshop", sa.Text, sa.ForeignKey("workshops.id", ondelete="CASCADE"), **how)


def upgrade() -> None:
    op.create_table(
        "workshops",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("code", sa.Text, nullable=False, unique=True),
        sa.Column("secret", sa.Text, nullable=False, unique=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("script", sa.Text, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("ended_at", sa.BigInteger),
    )
    op.create_table(
        "steps",
        _workshop(primary_key=True),
        sa.Column("n", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("idem", sa.Text, nullable=False, unique=True),
        sa.Column("undone_by", sa.Text, unique=True),
        sa.Column("run", sa.Text, nullable=False),
    )
    _create_answers()
    _create_rights()


def _create_answers() -> None:
    op.create_table(
        "entries",
        _workshop(primary_key=True),
        sa.Column("activity", sa.Text, primary_key=True),
        sa.Column("author", sa.Text, primary_key=True),
        sa.Column("slot", sa.Text, primary_key=True),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("value", sa.JSON(none_as_null=True)),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "turnout",
        _workshop(primary_key=True),
        sa.Column("activity", sa.Text, primary_key=True),
        sa.Column("participant", sa.Text, primary_key=True),
        sa.Column("again", sa.Boolean, nullable=False, server_default=sa.false()),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "participants",
        _workshop(primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("role", sa.Text, nullable=False, server_default=""),
        sa.Column("place", sa.Text, nullable=False, server_default=""),
        sqlite_with_rowid=False,
    )


def _create_rights() -> None:
    for name, key in (("rights", "key_hash"), ("links", "token_hash")):
        op.create_table(
            name,
            sa.Column(key, sa.Text, primary_key=True),
            sa.Column("kind", sa.Text, sa.CheckConstraint(KIND), nullable=False),
            _workshop(nullable=True),
            sqlite_with_rowid=False,
        )


def downgrade() -> None:
    for name in ("links", "rights", "participants", "turnout", "entries", "steps", "workshops"):
        op.drop_table(name)
