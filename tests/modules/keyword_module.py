import keyword

print(keyword.__name__, len(keyword.kwlist), keyword.kwlist == sorted(keyword.kwlist), keyword.softkwlist)
print(keyword.iskeyword('await'), keyword.iskeyword('match'), keyword.issoftkeyword('match'))
