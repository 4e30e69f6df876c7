# Texts that grow at either end share storage, which none of them may notice.
import random

random.seed(3)
texts = ['', 'a' * 300, 'é' * 200]
models = [list(t) for t in texts]
for step in range(4000):
    i, j = random.randrange(len(texts)), random.randrange(len(texts))
    piece = random.choice(['x', 'yz', 'é', '', '\ud800', '😀' * 3])
    match random.randrange(6):
        case 0:
            text, model = piece + texts[i], list(piece) + models[i]
        case 1:
            text, model = texts[i] + piece, models[i] + list(piece)
        case 2:
            text, model = texts[i][:900] + texts[j][:900], models[i][:900] + models[j][:900]
        case 3:
            a = random.randrange(len(texts[i]) + 1)
            text, model = texts[i][a:], models[i][a:]
        case 4:
            text, model = texts[i], models[i] + list(piece)
            text += piece
        case _:
            text, model = texts[i], list(piece) * 2 + models[i]
            text = piece + text
            text = piece + text
    assert len(text) == len(model) and list(text) == model and text == ''.join(model) and hash(text) == hash(''.join(model))
    if model:
        k = random.randrange(len(model))
        assert text[k] == model[k]
    if len(texts) < 40:
        texts.append(text)
        models.append(model)
    else:
        texts[j], models[j] = text, model
assert [list(t) for t in texts] == models

text = ''
for i in range(100_000):
    text = 'ab'[i % 2] + text
print(len(text), text[:5], text[-5:])
branches = [c + text for c in 'xyz'] + [c + text for c in 'pq']
print([b[:3] for b in branches], text[:3])
