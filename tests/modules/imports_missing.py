# module
import missing_dependency
