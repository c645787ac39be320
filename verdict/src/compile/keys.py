"""The normal form of a name, the same as Text.key in org.trackproof.verdict.places; a Java test holds the two together."""
import unicodedata

FOLD = {'ß': 'ss', 'ø': 'o', 'æ': 'ae', 'œ': 'oe', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ı': 'i', 'ħ': 'h'}
SHORT = {'saint': 'st', 'sankt': 'st', 'sainte': 'ste', 'mount': 'mt', 'fort': 'ft'}
QUOTES = "'’‘ʻʼ`´"


def key(name):
    out = []
    for c in unicodedata.normalize('NFKD', name.lower()):
        kind = unicodedata.category(c)
        if kind == 'Mn' or c in QUOTES:
            continue
        out.append(FOLD.get(c, c) if kind[0] == 'L' or kind == 'Nd' else ' and ' if c == '&' else ' ')
    words = ''.join(out).split()
    return unicodedata.normalize('NFC', ' '.join(SHORT.get(w, w) for w in words))
