"""Runs the migrations on the connection it is handed."""

from alembic import context

from workshop.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
