"""Who is with whom, and who would rather sit."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "members",
        sa.Column("workshop", sa.Text, sa.ForeignKey("workshops.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("activity", sa.Text, primary_key=True),
        sa.Column("forming", sa.Text, primary_key=True),
        sa.Column("person", sa.Text, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("team", sa.Integer, nullable=False),
        sa.Column("role", sa.Text, nullable=False, server_default=""),
        sa.Column("cards", sa.JSON, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "staying",
        sa.Column("workshop", sa.Text, sa.ForeignKey("workshops.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("activity", sa.Text, primary_key=True),
        sa.Column("participant", sa.Text, primary_key=True),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("staying")
    op.drop_table("members")
