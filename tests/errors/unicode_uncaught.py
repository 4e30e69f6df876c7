# Errors with text beyond ASCII in source and message.
größe = {'höhe': 5}


def berechne(wert):
    return größe['höhe'] / größe[wert] + größe['日本語']


berechne('länge 😀')
