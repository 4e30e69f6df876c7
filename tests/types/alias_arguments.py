# What an alias shows of its arguments: lists of types, and tuples, which stand for parameters in aliases of typing.
import collections.abc
import types
import typing

P = typing.ParamSpec('P')
T = typing.TypeVar('T')
Callable = collections.abc.Callable


class G(typing.Generic[P]):
    pass


class H[**Q]:
    pass


class K[S, **Q]:
    pass


for alias in (
    dict[[int, [int]]], dict[[(1, 2), int]], dict[[T, P],], dict[()], dict[[],], dict[[()]], dict[...,], dict[[{1: (2,)}]], dict[int, (1, 2)],
    list[P][[int, str]], list[P][int, str], list[P][[]], dict[P, T][[int, [str]], T], types.GenericAlias(list, ((int,),)), tuple[(int,),],
    list[[int | None, None, 'x', types.NoneType]],
    Callable[[int], str], Callable[[(1,)], str], Callable[[[int]], str], Callable[..., int], Callable[P, int], Callable[[], int],
    Callable[typing.Concatenate[int, P], T][[str], T], Callable[P, T][[int, str], int], Callable[[int, T], T][str],
    G[[int, str]], G[int, str], G[[int, [str]]], G[[(int,)]], H[[int]], H[int], H[[]], K[int, [str]], K[int, (str,)], K[[int], [str]],
):
    print(alias, alias.__args__, alias.__parameters__)
