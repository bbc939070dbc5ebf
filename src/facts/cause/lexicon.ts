/** Words of causes. A lexicon: imports nothing. */
export const lexicon = {
  struck: ['struck', 'hit', 'shot', 'downed', 'destroyed', 'shot at', 'brought down', 'taken down', 'blown up', 'targeted', 'brought it down'],
  birds: ['bird', 'birds', 'flock', 'geese', 'seagulls', 'gulls', 'vultures', 'pigeons'],
  storm: [
    'bad weather', 'poor weather', 'severe weather', 'adverse weather', 'stormy weather', 'inclement weather', 'heavy rain', 'heavy rains', 'torrential rain', 'a storm', 'the storm', 'thunderstorm',
    'a thunderstorm', 'thunderstorms', 'heavy fog', 'dense fog', 'thick fog', 'fog', 'strong winds', 'high winds', 'strong wind', 'gusty winds', 'rough seas', 'heavy seas', 'heavy snow', 'snowstorm', 'a snowstorm', 'a blizzard',
    'blizzard', 'hail', 'lightning', 'wind shear', 'windshear', 'poor visibility', 'low visibility', 'bad weather conditions', 'rough weather', 'hazardous weather', 'the weather', 'weather', 'weather conditions', 'high waves',
    'rough sea', 'low cloud', 'low clouds', 'foggy conditions', 'extreme weather', 'harsh weather', 'atmospheric conditions', 'climatic conditions', 'weather conditions', 'icy roads', 'black ice', 'heavy snowfall', 'a squall', 'strong currents',
  ],
  because: [
    'due to', 'because of', 'caused by', 'blamed on', 'amid', 'owing to', 'as a result of', 'in', 'attributed to', 'result of', 'blaming', 'blamed', 'by', 'during', 'resulted from', 'cited', 'citing', 'stemmed from', 'led to by',
  ],
  fault: ['failure', 'fault', 'problem', 'problems', 'malfunction', 'malfunctions', 'trouble', 'issue', 'issues', 'defect', 'failures', 'faults', 'breakdown', 'glitch'],
  out: ['left the', 'leaving the', 'went off', 'came off', 'skidded', 'veered', 'slid', 'ran', 'overshot', 'overran', 'careened', 'rolled', 'slipped', 'skidding', 'veering', 'sliding', 'overshooting', 'overrunning', 'overshoots', 'skids', 'veers', 'skid', 'overrun', 'overrun'],
  collide: ['collided', 'collides', 'collide', 'colliding', 'collision', 'collisions', 'head-on', 'rear-ended'],
  ram: ['struck', 'hit', 'hits', 'hitting', 'striking', 'rammed', 'ramming', 'clipped', 'clipping', 'slammed into', 'slams into', 'slamming into', 'smashed into', 'smashes into', 'smashing into', 'ploughed into', 'plowed into', 'crashed into', 'crashes into', 'crashing into', 'ran into', 'strikes', 'rams', 'clips', 'hit by', 'struck by', 'crashed with', 'crashed head-on with', 'bumped into'],
  board: ['on board', 'onboard', 'aboard', 'inside the plane', 'inside the aircraft', 'in the cabin'],
  murder: ['assassination', 'assassinated', 'assassinate', 'sabotage', 'sabotaged', 'saboteurs'],
} as const;
