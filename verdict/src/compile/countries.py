"""Compiles countries.tsv from the tz database (Python package tzdata) and Unicode CLDR (npm package cldr-core).

usage: python3 countries.py ZONEINFO PACKAGE/supplemental > ../main/resources/org/trackproof/verdict/places/countries.tsv
"""
import datetime as D
import json
import os
import re
import sys
import zoneinfo

tz = os.path.abspath(sys.argv[1])
zoneinfo.reset_tzpath(to=[tz])
b = sys.argv[2] + '/'
cm=json.load(open(b+'codeMappings.json'))['supplemental']['codeMappings']
tc=json.load(open(b+'territoryContainment.json'))['supplemental']['territoryContainment']
wd=json.load(open(b+'weekData.json'))['supplemental']['weekData']
names={}
for l in open(tz + '/iso3166.tab'):
    if l[0]!='#':
        c,n=l.rstrip('\n').split('\t'); names[c]=n
names['XK']='Kosovo'
names.update(GB='United Kingdom',KR='South Korea',KP='North Korea',CD='Congo (Kinshasa)',CG='Congo (Brazzaville)',CZ='Czechia',CI="Côte d'Ivoire",MM='Myanmar',RE='Réunion',TR='Türkiye',CW='Curaçao',AX='Åland Islands',BL='Saint Barthélemy',VI='US Virgin Islands',VG='British Virgin Islands',AS='American Samoa',WS='Samoa',MF='Saint Martin (French part)',SX='Sint Maarten (Dutch part)',UM='US Minor Outlying Islands',TF='French Southern Territories')
for k in names:
    names[k]=names[k].replace(' & ',' and ')
    names[k]=re.sub(r'^St ','Saint ',names[k])
zones={}
for l in open(tz + '/zone.tab'):
    if l[0]!='#':
        c,_,z=l.rstrip('\n').split('\t')[:3]; zones.setdefault(c,[]).append(z)
zones['CN']=['Asia/Shanghai']
zones['XK']=['Europe/Belgrade']; zones['BV']=['Europe/Oslo']; zones['HM']=['Indian/Kerguelen']
cont={}
def walk(code,c):
    for x in tc.get(code,{}).get('_contains',[]):
        if x in tc and x.isdigit(): walk(x,c)
        elif x in names: cont[x]=c
for code,c in (('002','AF'),('142','AS'),('150','EU'),('009','OC'),('005','SA'),('021','NA'),('013','NA'),('029','NA')): walk(code,c)
for x in names:
    if x not in cont:
        print('by hand:', x, file=sys.stderr)
cont.update(AQ='AN',BV='AN',HM='AN',GS='AN',TF='AN')
post=dict(PR='US',GU='US',VI='US',AS='US',MP='US',UM='US',FM='FM US',MH='MH US',PW='PW US',
 GP='FR',MQ='FR',GF='FR',RE='FR',YT='FR',PM='FR',BL='FR',MF='FR',MC='MC FR',NC='NC FR',PF='PF FR',WF='WF FR',TF='FR',
 AD='AD ES FR',SM='SM IT',VA='VA IT',LI='LI CH',JE='JE GB',GG='GG GB',IM='IM GB',GI='GI GB',AX='AX FI',FO='FO DK',GL='GL DK',SJ='NO',BV='NO',
 CX='AU',CC='AU',NF='NF AU',HM='AU',TK='TK NZ',IO='GB',PN='PN GB',GS='GS GB',EH='EH MA',XK='XK RS')
def wk(c):
    d=dict(sun=7,mon=1,tue=2,wed=3,thu=4,fri=5,sat=6)
    s=d[wd['weekendStart'].get(c,'sat')]; e=d[wd['weekendEnd'].get(c,'sun')]
    days=[s] if s==e else list(range(s,e+1))
    return ''.join(map(str,days)) if s<=e else '67'
wfix=dict(BD='56',MV='56',PS='56',NP='6',BN='57',SO='45',DJ='5',KP='7',LR='7')
def off(m):
    s='-' if m<0 else '+'; m=abs(m); return '%s%02d:%02d'%(s,m//60,m%60)
out=[]
for c in sorted(names):
    lo,hi=9999,-9999
    for z in zones[c]:
        zi=zoneinfo.ZoneInfo(z); t=D.datetime(2015,1,1,tzinfo=D.timezone.utc)
        while t.year<2038:
            o=t.astimezone(zi).utcoffset().total_seconds()/60
            assert o==int(o); lo=min(lo,int(o)); hi=max(hi,int(o)); t+=D.timedelta(days=1)
    out.append('\t'.join([c,cm[c]['_alpha3'],cm[c].get('_numeric','-') if c!='XK' else '-',names[c],cont[c],post.get(c,c),off(lo),off(hi),wfix.get(c,wk(c)),' '.join(zones[c])]))
head='''# Countries and territories of ISO 3166-1, and Kosovo (XK), one a line, sorted by code.
# Columns, tab-separated:
#   code       alpha-2
#   code3      alpha-3
#   numeric    three digits, - where there is none
#   name       usual English name
#   continent  AF AN AS EU NA OC SA
#   post       the postal areas whose data a parcel to this place may show, own one first where it has its own post; two places
#              that share an area are one destination for postal data (Puerto Rico is US, Reunion is FR, Andorra is served by ES and FR)
#   west east  smallest and largest offset from UTC that its civil clocks show or showed from 2015 to 2037
#   weekend    days off in its working week, ISO numbers: 1 = Monday ... 7 = Sunday
#   zones      its zones in the tz database
# Sources, read 2026-11-25:
#   names and zones: tz database 2026d, iso3166.tab and zone.tab (public domain); offsets computed from its rules, day by day.
#     China: the civil time by law and on every courier's page is +08:00, so Asia/Urumqi (unofficial +06:00) is left out.
#     BV, HM, XK are not in zone.tab: Norway, Kerguelen, Serbia.
#   code3, numeric, continent, weekend: Unicode CLDR 48.2 supplemental data (Unicode License v3).
#     Weekends that differ from it: BD, MV, PS Friday and Saturday; NP Saturday; BN Friday and Sunday; SO Thursday and Friday; DJ Friday; KP, LR Sunday (observed).
#   post: Universal Postal Union list of territories in the scope of each member (grade: standard), and postcode systems that small
#     neighbours share (MC, SM, VA, LI, AD, JE, GG, IM; grade: observed). Listing one area too many is harmless, one too few accuses.
'''
print(head + '\n'.join(out))
