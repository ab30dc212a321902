"""What stays of a workshop: the summary as it was shared, and as it was when the answers were deleted."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("workshops", sa.Column("meeting", sa.Integer, nullable=False, server_default="1"))
    op.add_column("workshops", sa.Column("cleared_at", sa.BigInteger))
    op.create_table(
        "summaries",
        sa.Column("workshop", sa.Text, sa.ForeignKey("workshops.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("meeting", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("name", sa.Text, sa.CheckConstraint("name IN ('published', 'kept')"), primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("summaries")
    op.drop_column("workshops", "cleared_at")
    op.drop_column("workshops", "meeting")
