"""Compiles the names.tsv of countries from Unicode CLDR (npm package cldr-localenames-modern) and variants.tsv, written by hand.

usage: python3 names.py PACKAGE/main > ../main/resources/org/trackproof/verdict/places/names.tsv
"""
import collections
import json
import os
import sys

from keys import key

# The languages of trackers' pages, without those whose vowels the normal form drops; a name claimed by two countries in different
# languages goes to the earlier language.
LANGUAGES = ('en es fr de it pt nl pl ru uk zh zh-Hant ja ko tr ar cs sk hu ro sv da no fi el he th vi id ms bg hr sr sr-Latn sl lt lv et ca gl eu '
             'fa is sq mk bs ka hy az kk uz mn ky be ga cy af sw').split()
HEAD = '''# What countries are called, in the normal form of Text.key (lower case, no accents, no punctuation). Tab-separated: code, names separated by |.
# Compiled by src/compile/names.py from Unicode CLDR 45 (npm package cldr-localenames-modern 45.0.0, Unicode License v3, read 2026-11-25)
# and src/compile/variants.tsv (by hand). Do not edit; edit variants.tsv.
'''
HERE = os.path.dirname(os.path.abspath(__file__))
COUNTRIES = HERE + '/../main/resources/org/trackproof/verdict/places/countries.tsv'


def main(path):
    codes = {line[:2] for line in open(COUNTRIES, encoding='utf-8') if line[0] != '#'}
    found = {}
    refused = set()

    def add(name, code, final):
        k = key(name)
        if k in refused or len(k) < 2 or (k.isascii() and len(k.replace(' ', '')) < (3 if final else 4)):
            return  # two letters are codes; three in a foreign language mean too much (E.U. is the US in Galician)
        if found.setdefault(k, code) != code and final:
            raise SystemExit("'%s' is %s and %s" % (name, found[k], code))

    for line in open(HERE + '/variants.tsv', encoding='utf-8'):
        if line.strip() and line[0] != '#':
            code, names = line.rstrip('\n').split('\t')
            for name in names.split('|'):
                if code == '-':
                    refused.add(key(name))
                else:
                    add(name, code, True)
    for language in LANGUAGES:
        file = '%s/%s/territories.json' % (path, language)
        names = json.load(open(file, encoding='utf-8'))['main'][language]['localeDisplayNames']['territories']
        for tag in sorted(names):
            code = tag[:2]
            if code in codes and (tag == code or tag.endswith(('-alt-short', '-alt-variant'))):
                add(names[tag], code, False)
    print(HEAD, end='')
    by_code = collections.defaultdict(list)
    for k, code in found.items():
        by_code[code].append(k)
    for code in sorted(by_code):
        print(code, '|'.join(sorted(by_code[code])), sep='\t')


if __name__ == '__main__':
    main(sys.argv[1])
