=== ending_shot_fleeing ===
# kind: ending
# title: Three riders at a ford
# weeks: 1-44
# ending: endings/shot-fleeing
# witness: told
# sound: river
-> accounts

= accounts
Mirza Yusuf's book stops on the evening before. The rest was written by others, who were not asked to agree. Their words are invented here, and the manners are not. # basis: invented

The patrol's report gives it four lines. Three riders failed to halt. Two were hit. One pair of foreign boots was recovered, and one horse, sound, and the report has most to say about the horse. Those who hunted such bands had been told to think of them as people who vanish for five days. These had vanished for one. # cite: sources/kamenev-1922 # basis: invented

In the memoir of a Red commander, forty years on, the same ford is wider, the three are an escort of sixty, and the boots are in a museum. # cite: sources/melkumov-1960 # basis: invented

In the books of his admirers he is not fleeing. He is riding to bring up his reserve, his boots are laced German ones, his face is to the enemy, and the ball enters from in front. # cite: sources/akyildirim # basis: invented

A survey written in our own century has half a sentence: a search party found him. # cite: sources/lee-2018

A woman called Zaynab, who was cutting reeds, said that one of the three had stopped to let the others over first; that he had boots such as she had never seen; and that he called out to her in a Turki she could not follow. She thought he was asking the depth. # basis: invented

Four of the five agree about the boots. None goes back before that morning, to anything he had been sentenced for. # cite: sources/verdict-1919 # basis: invented

-> standing

= standing
{ owes() > 0: Promises open that morning: {owes()}. | He had no promise open that morning. } { broken("people/davlatmand-bek", "hold-valley") or pledged("people/davlatmand-bek", "hold-valley"): One was to a valley, that he would be in it. } { holds("districts/kulob"): Kulob still shut its gate to the Russians. | Kulob had opened its gate. } { alive("people/fuzail-maksum"): Fuzail Maksum had his wood cut. | Garm had a new man in it. } # basis: invented

Of people who had carried no rifle Yusuf had written down as dead {dead()}, and of households gone from where they lived {fled()}. Most of the entries are older than that week. The fighting in the east lasted longer than the decade. # cite: sources/ritter-1985 # basis: invented

{ chose("slope_evening_before.send"): The book reached Bukhara in a pony's nosebag. It is gnawed at the corner as far as January. | The book was found by Zaynab's brother in the second saddle. He cannot read, and kept it flat beneath a jar. It has a ring on the cover. } # basis: invented

{ chose("slope_evening_before.cut"): There are no names in it after the winter. } On the inside of the board somebody has begun to put down what Zaynab said. It gets as far as the boots.

+ [Go on with it. What did he call out? # id: went-on]
  She was asked again in her old age. By then it had been a blessing. # basis: invented
  -> DONE
+ [Put beside it what the patrol reported. # id: beside]
  The two do not touch at any point but the horse. # basis: invented
  -> DONE
+ [Leave it at the boots. # id: boots]
  It is left there. # basis: invented
  -> DONE
