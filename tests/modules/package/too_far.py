# module
from ... import beyond
