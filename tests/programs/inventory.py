# Records, grouping, sorting by several keys, and reports from text data.
data = '''\
sku,name,price,qty,tags
A1,Widget,2.50,10,metal;small
B2,Gadget,10.00,3,plastic
C3,Doohickey,0.75,200,small;plastic;cheap
D4,Thingamajig,99.99,0,
E5,Widget XL,5.25,7,metal
bad line
F6,Broken,free,1,x
G7,Gizmo,10.00,12,metal;plastic
'''


class Item:
    fields = ('sku', 'name', 'price', 'qty', 'tags')

    def __init__(self, **kw):
        unknown = kw.keys() - set(self.fields)
        if unknown:
            raise TypeError(f'unknown fields {sorted(unknown)}')
        for f in self.fields:
            setattr(self, f, kw.get(f))

    @classmethod
    def parse(cls, line, header):
        parts = line.split(',')
        if len(parts) != len(header):
            raise ValueError(f'{len(parts)} fields instead of {len(header)}')
        row = dict(zip(header, parts))
        row['price'] = round(float(row['price']) * 100)
        row['qty'] = int(row['qty'])
        row['tags'] = frozenset(filter(None, row['tags'].split(';')))
        return cls(**row)

    @property
    def value(self):
        return self.price * self.qty

    def __eq__(self, other):
        return isinstance(other, Item) and all(getattr(self, f) == getattr(other, f) for f in self.fields)

    def __repr__(self):
        return f'Item({", ".join(f"{f}={getattr(self, f)!r}" for f in self.fields[:4])}, tags={sorted(self.tags)})'

    def _replace(self, **kw):
        return Item(**{f: getattr(self, f) for f in self.fields} | kw)


header, *lines = data.splitlines()
items, problems = [], []
for number, line in enumerate(lines, 2):
    try:
        items.append(Item.parse(line, header.split(',')))
    except ValueError as e:
        problems.append((number, str(e)))
print(*items, sep='\n')
print(problems)
by_tag = {}
for it in items:
    for t in it.tags or {'untagged'}:
        by_tag.setdefault(t, []).append(it.sku)
print({t: sorted(by_tag[t]) for t in sorted(by_tag)})
print([i.sku for i in sorted(items, key=lambda i: (-i.price, i.name))], [i.sku for i in sorted(items, key=lambda i: i.qty, reverse=True)[:3]], max(items, key=lambda i: i.value).name, min((i for i in items if i.qty), key=lambda i: i.price).name)
print(f'total {sum(i.value for i in items) / 100:,.2f}', f'average price {sum(i.price for i in items) / len(items) / 100:.3f}', f'{sum(not i.qty for i in items)} out of stock')
print('-' * 44)
for i in items:
    print(f'{i.sku:<4}{i.name:.<16}{i.price / 100:>8.2f}{i.qty:>6d}{i.value / 100:>10,.2f}')
print('-' * 44)
a = items[0]
b = a._replace(qty=11)
print(a == b, a == a._replace(), b.qty, a.qty)
for bad in (lambda: Item(colour='red'), lambda: a._replace(x=1), lambda: Item.parse('a,b', header.split(','))):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
orders = [('A1', 4), ('B2', 5), ('Z9', 1), ('C3', 150), ('A1', 7)]
stock = {i.sku: i for i in items}
log = []
for sku, n in orders:
    match stock.get(sku):
        case None:
            log.append(f'{sku}: no such item')
        case Item(qty=q) as item if q >= n:
            item.qty -= n
            log.append(f'{sku}: {n} sold, {item.qty} left')
        case Item(qty=0):
            log.append(f'{sku}: out of stock')
        case Item(qty=q):
            log.append(f'{sku}: only {q}')
print('\n'.join(log))
pivot = {}
for i in items:
    band = 'cheap' if i.price < 300 else 'medium' if i.price < 2000 else 'dear'
    for t in i.tags:
        pivot[band, t] = pivot.get((band, t), 0) + 1
for band in ('cheap', 'medium', 'dear'):
    print(band, {t: n for (b, t), n in sorted(pivot.items()) if b == band})
