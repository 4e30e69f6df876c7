# The traceback through a module that fails to import.
import fails_on_import
