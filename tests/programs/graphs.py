# Graph algorithms: Dijkstra, BFS, DFS, topological order, components.
class PriorityQueue:
    def __init__(self):
        self.heap = []

    def push(self, item):
        h = self.heap
        h.append(item)
        i = len(h) - 1
        while i and h[i] < h[(i - 1) // 2]:
            h[i], h[(i - 1) // 2] = h[(i - 1) // 2], h[i]
            i = (i - 1) // 2

    def pop(self):
        h = self.heap
        h[0], h[-1] = h[-1], h[0]
        top = h.pop()
        i = 0
        while (c := 2 * i + 1) < len(h):
            if c + 1 < len(h) and h[c + 1] < h[c]:
                c += 1
            if h[i] <= h[c]:
                break
            h[i], h[c] = h[c], h[i]
            i = c
        return top

    def __bool__(self):
        return bool(self.heap)


def dijkstra(graph, start):
    dist, prev = {start: 0}, {}
    queue = PriorityQueue()
    queue.push((0, start))
    while queue:
        d, node = queue.pop()
        if d > dist[node]:
            continue
        for other, w in graph[node].items():
            if (nd := d + w) < dist.get(other, float('inf')):
                dist[other], prev[other] = nd, node
                queue.push((nd, other))
    return dist, prev


def path(prev, end):
    out = [end]
    while out[-1] in prev:
        out.append(prev[out[-1]])
    return out[::-1]


graph = {'A': {'B': 7, 'C': 9, 'F': 14}, 'B': {'A': 7, 'C': 10, 'D': 15}, 'C': {'A': 9, 'B': 10, 'D': 11, 'F': 2}, 'D': {'B': 15, 'C': 11, 'E': 6}, 'E': {'D': 6, 'F': 9}, 'F': {'A': 14, 'C': 2, 'E': 9}, 'G': {}}
dist, prev = dijkstra(graph, 'A')
print(dist, path(prev, 'E'))


def bfs(graph, start):
    seen, level = {start}, [start]
    while level:
        yield level
        nxt = []
        for n in level:
            for m in graph[n]:
                if m not in seen:
                    seen.add(m)
                    nxt.append(m)
        level = nxt


print(list(bfs(graph, 'A')))


def topological(deps):
    done, order, active = set(), [], []

    def visit(n):
        if n in active:
            raise ValueError(' -> '.join(active[active.index(n):] + [n]))
        if n in done:
            return
        active.append(n)
        for d in deps.get(n, ()):
            visit(d)
        active.pop()
        done.add(n)
        order.append(n)
    for n in deps:
        visit(n)
    return order


print(topological({'shirt': ['body'], 'tie': ['shirt'], 'jacket': ['tie', 'shirt'], 'shoes': ['socks']}))
try:
    topological({'a': ['b'], 'b': ['c'], 'c': ['a']})
except ValueError as e:
    print(e)


class UnionFind:
    def __init__(self):
        self.parent = {}

    def find(self, x):
        self.parent.setdefault(x, x)
        while self.parent[x] != x:
            self.parent[x] = x = self.parent[self.parent[x]]
        return x

    def union(self, a, b):
        self.parent[self.find(a)] = self.find(b)


edges = sorted((w, a, b) for a in graph for b, w in graph[a].items() if a < b)
uf, tree = UnionFind(), []
for w, a, b in edges:
    if uf.find(a) != uf.find(b):
        uf.union(a, b)
        tree.append((a, b, w))
print(tree, sum(w for *_, w in tree))
n = 30
inf = float('inf')
d = [[0 if i == j else (i * 7 + j * 3) % 11 + 1 if (i + j) % 4 == 0 else inf for j in range(n)] for i in range(n)]
for k in range(n):
    for i in range(n):
        for j in range(n):
            if d[i][k] + d[k][j] < d[i][j]:
                d[i][j] = d[i][k] + d[k][j]
print([d[0][j] for j in range(10)], sum(x for row in d for x in row if x != inf))
