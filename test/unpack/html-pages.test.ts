/** Saved pages in the shapes that outlets use: each page in, the article's exact text and metadata out. */
import { unpackHtml } from '../../src/unpack/html/unpack-html.js';

/** Blocks of an article's text. */
const blocks = (...lines: string[]): string => lines.join('\n\n');

interface Case {
  readonly name: string;
  readonly html: string;
  readonly text: string;
  readonly metadata: object;
}

const PAGES: readonly Case[] = [
  {
    name: 'WordPress: entry header, related posts by a plugin, share bar, comments, sidebar',
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8">
<title>Tram leaves rails in Brno, two hurt &#8211; Moravian Courier</title>
<link rel="canonical" href="https://courier.example/2022/05/tram/">
<meta property="og:title" content="Tram leaves rails in Brno, two hurt"><meta property="og:site_name" content="Moravian Courier">
<meta property="article:published_time" content="2022-05-17T09:12:00+02:00"><meta property="article:modified_time" content="2022-05-17T11:40:00+02:00">
<style>.x{color:red}</style><script>var a = "<p>99 people died.</p>";</script></head>
<body class="post-template-default single single-post has-sidebar comments-open">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><h1 class="site-title"><a href="/">Moravian Courier</a></h1><p class="site-description">News from the south of the country.</p>
<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="main" class="site-main">
<article id="post-881" class="post-881 post type-post status-publish format-standard has-post-thumbnail hentry category-news tag-tram tag-related-lines">
<header class="entry-header"><h1 class="entry-title">Tram leaves rails in Brno, two hurt</h1>
<div class="entry-meta"><span class="posted-on">Posted on <a href="/2022/05/" rel="bookmark"><time class="entry-date published" datetime="2022-05-17T09:12:00+02:00">May 17, 2022</time></a></span> <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/eva">Eva Dvorak</a></span></span></div></header>
<div class="post-thumbnail"><img src="t.jpg" alt="99 dead"></div>
<div class="entry-content">
<p>A tram left its rails in the centre of Brno on Tuesday, injuring two of its
 14&nbsp;passengers, the fire service said.</p>
<figure class="wp-block-image"><img src="a.jpg"><figcaption>The tram after the accident.</figcaption></figure>
<p>Nobody was killed. &#8220;We were lucky,&#8221; the driver said.</p>
<div class="code-block"><ins class="adsbygoogle"></ins></div>
<p>Traffic was stopped for three hours.</p>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#s"><span>Twitter</span></a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3><em>Related</em></h3><div><a href="/x">Bus overturns, 41 dead</a><p>A bus overturned on Monday, killing 41 people.</p></div></div>
</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">News</a></span><span class="tags-links">Tagged <a href="/t">tram</a></span></footer>
</article>
<nav class="navigation post-navigation"><a href="/p">Previous: 12 die in fire</a></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on “Tram leaves rails”</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><p>I heard that 17 people were killed in this accident, they hide it from us.</p></article></li></ol>
<div id="respond"><form><p>Your email address will not be published.</p><textarea>38 people</textarea></form></div></div>
</main><aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a href="/1">Plane crash kills 5</a></li></ul></section></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info">Proudly powered by WordPress.</div></footer></body></html>`,
    text: blocks(
      'Tram leaves rails in Brno, two hurt',
      'Posted on May 17, 2022 by Eva Dvorak',
      'A tram left its rails in the centre of Brno on Tuesday, injuring two of its 14\u00a0passengers, the fire service said.',
      'The tram after the accident.',
      'Nobody was killed. \u201cWe were lucky,\u201d the driver said.',
      'Traffic was stopped for three hours.',
    ),
    metadata: {
      outlet: 'Moravian Courier',
      title: 'Tram leaves rails in Brno, two hurt',
      published: '2022-05-17T09:12:00+02:00',
      modified: '2022-05-17T11:40:00+02:00',
      url: 'https://courier.example/2022/05/tram/',
    },
  },
  {
    name: 'an agency: JSON-LD graph with references, paragraphs as divs, hub links, a paywall that hides nothing',
    html: `<!doctype html><html><head><title>Ferry hits pier in Split, 21 injured | Northwire</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"Organization","@id":"https://northwire.example/#org","name":"Northwire"},
{"@type":"Person","@id":"https://northwire.example/#p1","name":"Ivo Maric"},
{"@type":["NewsArticle"],"headline":"Ferry hits pier in Split, 21 injured &amp; taken to hospital","datePublished":"2023-08-02T14:05:00Z","dateModified":"2023-08-02T16:30:00.000Z",
"author":[{"@id":"https://northwire.example/#p1"},{"@type":"Person","name":"Lena Rossi"}],"publisher":{"@id":"https://northwire.example/#org"},"mainEntityOfPage":{"@type":"WebPage","@id":"https://northwire.example/ferry-split"},"articleBody":"99 people died."}]}</script>
<meta name="description" content="99 people died."></head><body>
<div id="onetrust-consent-sdk"><div class="ot-banner"><p>We and our 812 partners store information on your device. You can accept all or manage your choices.</p><button>Accept</button></div></div>
<div class="Page"><div class="Page-header"><a href="/">Northwire</a><bsp-navigation><ul><li><a href="/w">World</a></li></ul></bsp-navigation></div>
<bsp-story-page class="StoryPage"><main class="Page-main"><div class="Page-content">
<h1 class="Page-headline">Ferry hits pier in Split, 21 injured &amp; taken to hospital</h1>
<bsp-page-actions><div class="Page-actions-share"><a href="//fb">Share</a></div></bsp-page-actions>
<div class="Page-byline"><div class="Page-authors">By&nbsp;<a class="Link" href="/a">IVO MARIC</a> and <a href="/b">LENA ROSSI</a></div><div class="Page-dateModified"><bsp-timestamp data-timestamp="1">Updated 4:30 PM UTC, August 2, 2023</bsp-timestamp></div></div>
<div class="Page-storyBody gtmMainScrollContent"><div class="RichTextStoryBody RichTextBody">
<p>SPLIT, Croatia (NW) &mdash; A ferry with 300 people on board struck a pier in the port of Split on Wednesday, and 21 of them were injured, port officials said.</p>
<div class="HubPeek"><a href="/hub">More on the Adriatic: 12 drowned last year</a></div>
<p>None of the injuries was <a href="/l">life-threatening</a>, the city&rsquo;s hospital said.</p>
<div class="Advertisement">Advertisement</div>
<p>The ferry&#39;s engine failed to reverse, its owner said.</p>
<p>___</p><p>Rossi reported from Zadar.</p>
</div></div></div>
<div class="Page-below"><h2>Most read</h2><ul><li><div class="PagePromo"><h3 class="PagePromo-title"><a href="/z">Train derails, killing 44</a></h3><div class="PagePromo-description">A train derailed in the north, killing 44 people.</div></div></li></ul></div>
</main></bsp-story-page><footer class="Page-footer"><p>The Northwire is an independent news organization founded in 1901.</p></footer></div></body></html>`,
    text: blocks(
      'Ferry hits pier in Split, 21 injured & taken to hospital',
      'By\u00a0IVO MARIC and LENA ROSSI',
      'Updated 4:30 PM UTC, August 2, 2023',
      'SPLIT, Croatia (NW) \u2014 A ferry with 300 people on board struck a pier in the port of Split on Wednesday, and 21 of them were injured, port officials said.',
      'None of the injuries was life-threatening, the city\u2019s hospital said.',
      "The ferry's engine failed to reverse, its owner said.",
      '___',
      'Rossi reported from Zadar.',
    ),
    metadata: {
      outlet: 'Northwire',
      title: 'Ferry hits pier in Split, 21 injured & taken to hospital',
      author: 'Ivo Maric, Lena Rossi',
      published: '2023-08-02T14:05:00Z',
      modified: '2023-08-02T16:30:00.000Z',
      url: 'https://northwire.example/ferry-split',
    },
  },
  {
    name: 'a broadcaster: main by role, blocks by data-component, style names of no meaning, links and topics below',
    html: `<html><head><title>Lahti: Snow roof collapse kills three - Suomi Broadcast</title><meta property="og:site_name" content="Suomi Broadcast"><meta property="og:url" content="https://www.sb.example/news/1"></head>
<body><div id="__next"><header role="banner"><nav aria-label="Main"><a href="/">Home</a></nav></header>
<div role="main"><div class="ssrcss-1072xwf-ArticleWrapper e1nh2i2l6">
<header data-component="headline-block" class="ssrcss-1"><h1 id="main-heading" tabindex="-1">Lahti: Snow roof collapse kills three</h1></header>
<div data-component="byline-block"><div class="ssrcss-2"><time datetime="2021-02-11T07:31:09.000Z">11 February 2021</time></div><ul><li><button>Share</button></li></ul></div>
<div data-component="image-block"><figure><div><span class="visually-hidden">Image source, </span><span>Lehti</span></div><figcaption><span class="visually-hidden">Image caption, </span><p>Rescuers at the hall on Thursday.</p></figcaption></figure></div>
<div data-component="text-block"><div class="ssrcss-7uxr49-RichTextContainer"><p class="Paragraph"><b>Three people have died after the roof of a sports hall came down in Lahti.</b></p></div></div>
<div data-component="text-block"><div class="ssrcss-7uxr49-RichTextContainer"><p>Seven others were pulled out alive, <a href="https://x.example">police said in a statement on Thursday morning about the rescue</a>.</p></div></div>
<div data-component="unordered-list-block"><div><ul><li><a href="/a">Roof collapse in 2006 killed 65</a></li><li><a href="/b">Why roofs fail</a></li></ul></div></div>
<div data-component="crosshead-block"><h2>'Like thunder'</h2></div>
<div data-component="text-block"><p>"It was like thunder," said one of those inside.</p></div>
<div data-component="ad-slot"><div>ADVERTISEMENT</div></div>
<div data-component="text-block"><p>The hall was built in 1984.</p></div>
<section data-component="links-block"><p>More on this story</p><ul><li><a href="/c">Stadium stand collapses, 19 hurt</a></li></ul></section>
<section data-component="topic-list"><div><h2>Related Topics</h2></div><ul><li><a href="/t">Finland</a></li></ul></section>
</div></div>
<aside aria-label="Related content"><h2>Top Stories</h2><p>An unrelated accident has killed 77 people in another country.</p></aside>
<footer><p>© 2021 SB. The SB is not responsible for the content of external sites.</p></footer></div></body></html>`,
    text: blocks(
      'Lahti: Snow roof collapse kills three',
      '11 February 2021',
      'Lehti',
      'Rescuers at the hall on Thursday.',
      'Three people have died after the roof of a sports hall came down in Lahti.',
      'Seven others were pulled out alive, police said in a statement on Thursday morning about the rescue.',
      "'Like thunder'",
      '"It was like thunder," said one of those inside.',
      'The hall was built in 1984.',
    ),
    metadata: {
      outlet: 'Suomi Broadcast',
      title: 'Lahti: Snow roof collapse kills three',
      published: '2021-02-11T07:31:09.000Z',
      url: 'https://www.sb.example/news/1',
    },
  },
  {
    name: 'AMP: amp elements, consent, sidebar, lightbox, schema in the head',
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Glider pilot dies near Fayence</title>
<link rel="canonical" href="https://azur.example/glider"><script async src="https://cdn.example/v0.js"></script>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Glider pilot dies near Fayence","datePublished":"2020-07-19","author":"Marc Petit","publisher":{"@type":"Organization","name":"Azur Matin","logo":{"@type":"ImageObject","url":"l.png"}}}</script>
<style amp-boilerplate>body{visibility:hidden}</style><noscript><style amp-boilerplate>body{}</style></noscript></head>
<body><amp-sidebar id="s"><ul><li>Menu 99 people</li></ul></amp-sidebar><amp-consent id="c"><div>We use cookies, 99 of them.</div></amp-consent>
<header class="header"><a href="/">Azur Matin</a></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">Glider pilot dies near Fayence</h1>
<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">Marc Petit</span></div></header>
<figure class="amp-wp-article-featured-image"><amp-img src="a.jpg"></amp-img></figure>
<div class="amp-wp-article-content"><p>A glider pilot died on Sunday when his aircraft fell near Fayence.</p>
<amp-ad type="x"><div>Buy 99 things.</div></amp-ad><amp-social-share type="twitter">Tweet 99</amp-social-share>
<p>He was alone on board.</p><amp-youtube data-videoid="v"></amp-youtube></div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-tag">Tags: <a href="/t">Glider</a></div></footer></article>
<footer class="amp-wp-footer"><div><h2>Azur Matin</h2><a href="#top" class="back-to-top">Back to top</a></div></footer></body></html>`,
    text: blocks(
      'Glider pilot dies near Fayence',
      'Marc Petit',
      'A glider pilot died on Sunday when his aircraft fell near Fayence.',
      'He was alone on board.',
    ),
    metadata: {
      outlet: 'Azur Matin',
      title: 'Glider pilot dies near Fayence',
      author: 'Marc Petit',
      published: '2020-07-19',
      url: 'https://azur.example/glider',
    },
  },
  {
    name: 'an old page: tables for columns, font elements, line breaks for paragraphs, tags in capitals',
    html: `<HTML><HEAD><TITLE>The Harbour Gazette: Trawler lost off Iceland</TITLE></HEAD>
<BODY BGCOLOR=#FFFFFF><TABLE WIDTH=100% BORDER=0><TR><TD COLSPAN=2><A HREF="/"><IMG SRC=logo.gif></A></TD></TR>
<TR><TD WIDTH=120 VALIGN=top><FONT SIZE=1><A HREF=n.html>News</A><BR><A HREF=s.html>Sport</A><BR><A HREF=w.html>Weather</A></FONT></TD>
<TD VALIGN=top><FONT SIZE=5><B>Trawler lost off Iceland</B></FONT><BR><FONT SIZE=2>By <I>Jon Palsson</I></FONT><P>
REYKJAVIK - A trawler with a crew of nine
was lost in a storm off the east coast on Friday.<BR><BR>
Six men were picked up by a helicopter. Three are missing.<P>
The search will go on at daybreak, the coast guard said.
<CENTER><FONT SIZE=1>Advertisement</FONT></CENTER>
<P>The ship was built in 1961.
</TD></TR><TR><TD COLSPAN=2><FONT SIZE=1><A HREF=c.html>Contact</A> | <A HREF=a.html>About us</A></FONT></TD></TR></TABLE></BODY></HTML>`,
    text: blocks(
      'Trawler lost off Iceland',
      'By Jon Palsson',
      'REYKJAVIK - A trawler with a crew of nine was lost in a storm off the east coast on Friday.',
      'Six men were picked up by a helicopter. Three are missing.',
      'The search will go on at daybreak, the coast guard said.',
      'The ship was built in 1961.',
    ),
    metadata: { title: 'Trawler lost off Iceland' },
  },
  {
    name: 'a live report: many posts, each an article with its own heading and time',
    html: `<html><head><meta property="og:title" content="Quarry slide in Ashdown: what we know so far"><meta property="og:site_name" content="Ashdown Echo"></head><body>
<header class="site"><nav>Home</nav></header><main><h1>Quarry slide in Ashdown: what we know so far</h1><p class="standfirst">Rescue work goes on after a slide at the quarry.</p>
<section class="live-feed"><article class="post" id="p3"><time datetime="2019-10-01T12:40:00Z">12:40</time><h2><a href="#p3">Two found alive</a></h2><p>Two workers have been found alive, the mayor says.</p></article>
<article class="post" id="p2"><time datetime="2019-10-01T11:15:00Z">11:15</time><h2><a href="#p2">Nine missing</a></h2><p>Nine workers are missing, according to the company. Earlier it spoke of seven.</p><blockquote><p>We fear the worst.</p></blockquote></article>
<article class="post" id="p1"><time datetime="2019-10-01T10:02:00Z">10:02</time><p>A slope has come down at the quarry.</p></article></section>
<section class="most-viewed"><h2>Most viewed</h2><ol><li><a href="/1">50 die in mine</a></li></ol></section></main></body></html>`,
    text: blocks(
      'Quarry slide in Ashdown: what we know so far',
      'Rescue work goes on after a slide at the quarry.',
      '12:40',
      'Two found alive',
      'Two workers have been found alive, the mayor says.',
      '11:15',
      'Nine missing',
      'Nine workers are missing, according to the company. Earlier it spoke of seven.',
      'We fear the worst.',
      '10:02',
      'A slope has come down at the quarry.',
    ),
    metadata: {
      outlet: 'Ashdown Echo',
      title: 'Quarry slide in Ashdown: what we know so far',
      published: '2019-10-01T12:40:00Z',
    },
  },
  {
    name: 'a page saved by a browser, with a dialog open over it, hydration data and a shadow tree',
    html: `<!DOCTYPE html>
<!-- saved from url=(0044)https://www.valleyposten.example/storm-2018 -->
<html lang="en" class="js no-touch modal-open"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>Storm fells crane in Bergen | Valleyposten</title>
<script src="./Storm_files/a.js.download"></script><link rel="stylesheet" href="./Storm_files/s.css"></head>
<body style="overflow: hidden; opacity: 0"><div id="root" aria-hidden="true"><div class="app"><div class="topbar"><a href="https://www.valleyposten.example/">Valleyposten</a></div>
<div class="layout"><div class="c-1"><h1>Storm fells crane in Bergen</h1><div class="c-2"><span>Kari Vik</span><span>3 min read</span></div>
<div class="c-3"><p>A storm brought down a building crane in Bergen on Monday night.</p><p>Its driver, 52, was killed.</p><p style="display:none">Nobody was hurt at all.</p><p>The crane was 60 metres high.</p></div></div>
<div class="c-9"><div><a href="/1">Landslide kills 8</a></div><div><a href="/2">Boat sinks, 3 missing</a></div></div></div></div></div>
<div role="dialog" aria-modal="true" class="m"><p>Subscribe now and read all of our 99 articles a day.</p><p>It is cheap.</p></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"text":"<p>99 people died.</p>"}}</script><iframe src="./Storm_files/ad.html"><p>99 died</p></iframe></body></html>`,
    text: blocks(
      'Storm fells crane in Bergen',
      'A storm brought down a building crane in Bergen on Monday night.',
      'Its driver, 52, was killed.',
      'The crane was 60 metres high.',
    ),
    metadata: {
      outlet: 'Valleyposten',
      title: 'Storm fells crane in Bergen',
      url: 'https://www.valleyposten.example/storm-2018',
    },
  },
  {
    name: 'a text cut by a paywall box, both halves in containers of their own',
    html: `<html><head><meta name="author" content="By Nora Quist"><meta name="parsely-pub-date" content="2024-01-09T05:00:00Z"></head><body><article>
<h1>Bridge closed after barge strike</h1><div class="article-body"><p>A barge struck the Lindau bridge early on Tuesday.</p><p>The bridge was closed to traffic at once.</p></div>
<div class="paywall-prompt"><h3>Subscribe to continue</h3><p><a href="/s">Try it for a month</a></p></div>
<div class="paywall subscriber-content"><p>Divers found a crack in one of its eleven piers.</p><p>It may stay closed until spring, the city said.</p></div>
</article></body></html>`,
    text: blocks(
      'Bridge closed after barge strike',
      'A barge struck the Lindau bridge early on Tuesday.',
      'The bridge was closed to traffic at once.',
      'Divers found a crack in one of its eleven piers.',
      'It may stay closed until spring, the city said.',
    ),
    metadata: { title: 'Bridge closed after barge strike', author: 'Nora Quist', published: '2024-01-09T05:00:00Z' },
  },
  {
    name: 'XHTML: elements that close themselves, CDATA around the script and in the text',
    html: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Balloon lands in tree</title><script type="text/javascript" src="a.js" /><script type="text/javascript">//<![CDATA[
if (1 < 2) document.write("<p>99 people</p>");
//]]></script></head>
<body><div id="nav"/><div id="text"><h1>Balloon lands in tree</h1><p>A hot-air balloon with <![CDATA[five & more]]> people came down in a tree.<br/>All were unhurt.</p><p/><p>It had risen at 6&#160;a.m.</p></div></body></html>`,
    text: blocks(
      'Balloon lands in tree',
      'A hot-air balloon with five & more people came down in a tree.\nAll were unhurt.',
      'It had risen at 6\u00a0a.m.',
    ),
    metadata: { title: 'Balloon lands in tree' },
  },
  {
    name: 'one article above a list of teasers that are articles too, with more text than it has',
    html: `<html><head><title>Kayaker rescued at weir</title></head><body><main>
<article class="lead"><h1>Kayaker rescued at weir</h1><p>A kayaker was pulled from the Drava on Sunday.</p><p>She was cold but well.</p></article>
<section class="grid">${[
      'Hiker falls to his death in the hills',
      'Fire destroys mill at Ptuj',
      'Man, 41, dies in quarry',
    ]
      .map(
        (title, at) =>
          `<article class="tease"><a href="/${at}"><img></a><h2><a href="/${at}">${title}</a></h2><p>${title} on Saturday, the police said in a long report about it that was given to the press.</p></article>`,
      )
      .join('')}</section></main></body></html>`,
    text: blocks('Kayaker rescued at weir', 'A kayaker was pulled from the Drava on Sunday.', 'She was cold but well.'),
    metadata: { title: 'Kayaker rescued at weir' },
  },
  {
    name: 'the next article loaded below the first one',
    html: `<html><head><meta property="og:title" content="Lorry blocks tunnel"></head><body><div id="stream">
<article><h1>Lorry blocks tunnel</h1><div class="article-body"><p>A lorry caught fire in the Arlberg tunnel.</p><p>Two people were treated for smoke.</p></div></article>
<article><h1>Cable car stops</h1><div class="article-body"><p>A cable car stopped in mid-air with 30 people.</p><p>They were brought down after four hours and more of waiting in the wind.</p></div></article></div></body></html>`,
    text: blocks(
      'Lorry blocks tunnel',
      'A lorry caught fire in the Arlberg tunnel.',
      'Two people were treated for smoke.',
    ),
    metadata: { title: 'Lorry blocks tunnel' },
  },
  {
    name: 'microdata, a standfirst outside the body, an author box, a newsletter box between paragraphs',
    html: `<html><body><div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2017-03-04"><link itemprop="mainEntityOfPage" href="https://x.example">
<div class="head"><span class="kicker"><a href="/w">World</a></span><h1 itemprop="headline">Dam spills over in Kerala</h1><p class="standfirst">Four villages were cleared before the water came.</p>
<div itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Anu Pillai</span></div><span itemprop="publisher" itemscope><meta itemprop="name" content="Malabar Times"></span></div>
<div itemprop="articleBody"><p>A dam spilled over in Kerala on Saturday.</p><div class="newsletter-signup"><h4>Get the morning mail</h4><p>Sent to 40,000 readers every day of the week.</p></div><p>No one was hurt.</p></div>
<div class="author-bio"><p>Anu Pillai has covered 19 floods for the paper.</p></div><ul class="tags"><li><a href="/k">Kerala</a></li></ul></div></body></html>`,
    text: blocks(
      'Dam spills over in Kerala',
      'Four villages were cleared before the water came.',
      'Anu Pillai',
      'A dam spilled over in Kerala on Saturday.',
      'No one was hurt.',
    ),
    metadata: {
      outlet: 'Malabar Times',
      title: 'Dam spills over in Kerala',
      author: 'Anu Pillai',
      published: '2017-03-04',
    },
  },
  {
    name: 'ASP.NET: the whole page in a form, ids for everything',
    html: `<html><head><title>Coach fire near Graz</title></head><body><form id="aspnetForm" action="a.aspx"><input type="hidden" value="99 people"><div id="ctl00_menu"><a href="/">Home</a> <a href="/n">News</a></div>
<div id="ctl00_main"><h1>Coach fire near Graz</h1><div class="txt"><p>A coach caught fire on the motorway near Graz.</p><p>All 48 passengers got out in time.</p><p>The cause is not known.</p></div></div>
<div id="ctl00_foot"><label for="q">Search</label><input id="q"><select><option>99</option></select></div></form></body></html>`,
    text: blocks(
      'Coach fire near Graz',
      'A coach caught fire on the motorway near Graz.',
      'All 48 passengers got out in time.',
      'The cause is not known.',
    ),
    metadata: { title: 'Coach fire near Graz' },
  },
];

test.each(PAGES)('$name', ({ html, text, metadata }) => {
  const article = unpackHtml(html);
  expect(article.text).toBe(text);
  expect(article.metadata).toEqual(metadata);
});
