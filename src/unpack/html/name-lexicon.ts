/**
 * The words by which pages name their parts, in classes, ids and `data-component`s, in lower case with hyphens:
 * `ArticleBody`, `article__body` and `article_body` are all `article-body`. A word counts only as a whole.
 */

/** The article's own text. */
export const BODY_NAMES =
  'article-bodies article-body article-content article-contents article-copy article-main-body ' +
  'article-paragraphs article-text article-wysiwyg articlebody articlecontent articlecontents articletext ' +
  'blog-content blog-post-content body-content body-copy body-text bodycopy bodytext content-body ' +
  'content-text copy-block detail-body detail-content detail-text entry-body entry-content entry-text ' +
  'entrybody field-name-body main-text news-article-body news-body news-content news-detail-text news-text ' +
  'page-body-content post-body post-content post-entry post-text postbody rich-text richtext single-content ' +
  'story-body story-content story-copy story-main-content story-text storybody storycontent storytext ' +
  'td-post-content text-block text-body the-content thecontent';

/** May follow a name without making it something else: `article-body__inner`, `author-block`. */
export const PARTS =
  'area block blocks col column columns component components container content details full holder info ' +
  'inner item items label left line link links list main name names p paragraph paragraphs section selector ' +
  'text wrap wrapper';

/** Readers' comments. Left out however much text they hold. */
export const COMMENT_NAMES =
  'comment-body comment-content comment-list comment-text comment-thread commentlist comments coral ' +
  'discussion-thread disqus fb-comments livefyre reader-comment respond spot-im spotim usercomments viafoura';

/** Beside the article: left out unless it holds the article after all. */
export const ASIDE_NAMES =
  'about-author about-the-author ad ad-container ad-slot ad-unit ad-wrapper adarea adbanner adblock adbox ' +
  'adbreak adcontainer addthis addtoany adholder adlabel admodule adplacement ads adsbox adsbygoogle adsense ' +
  'adsize adsizes adslot adspace adspot adunit advert advertise advertisement advertisements advertising ' +
  'advertisment advertorial-teaser adverts adwrap adwrapper adzone alert-bar also-read alsoread app-banner ' +
  'app-download app-promo around-the-web article-aside author-about author-bio author-biography author-box ' +
  'author-card author-description author-profile authorbio authorbox banner-ad below-entry bio biography ' +
  'breadcrumb breadcrumbs breaking-banner breaking-bar breaking-news ccpa consent cookie cookie-banner ' +
  'cookie-bar cookie-consent cookie-notice cookie-popup cookiebar cookies copyright crumbs dfp dfp-ad didomi ' +
  'donate donation download-app email-capture feedback follow follow-us followus gdpr global-footer ' +
  'google-ad googlead googleads gpt-ad in-other-news instapaper-ignore interstitial jp-relatedposts ' +
  'jump-links keep-reading latest-articles latest-headlines latest-news latest-posts latest-stories lightbox ' +
  'load-more login mailing-list megamenu menu mgid modal more-articles more-coverage more-from ' +
  'more-headlines more-like-this more-news more-on more-posts more-stories morestories most-popular ' +
  'most-read most-shared most-viewed mostpopular mostread mpu nav nav-links navbar navigation news-alert ' +
  'news-ticker newsletter newsletters next-article next-post next-story nextprev onetrust onward outbrain ' +
  'overlay page-footer pager paginate pagination partner-box paywall-overlay playlist popular popular-posts ' +
  'popup post-nav post-navigation prev-next prev-post previous-post printfriendly privacy-banner promo ' +
  'promobox promos promoted promoted-content promotion promotions read-also read-more read-next readalso ' +
  'readmore readnext recirc recirculation recommend recommendation recommendations recommended register ' +
  'relacionadas related relatedarticles relatedcontent relatedlinks relatednews relatedposts relatedstories ' +
  'revcontent right-col right-column right-rail rightcol rightrail see-also share sharebar sharedaddy shares ' +
  'sharethis sharing side-bar sidebar sign-up signup similar-articles similar-posts similar-stories ' +
  'site-footer site-header site-info skip-link skip-links skip-to-content skiplink social-bar social-buttons ' +
  'social-icons social-links social-media social-share social-sharing social-tools sociallinks socials ' +
  'sponsor sponsored sponsors subnav subscribe subscribe-widget subscription-box subscription-form ' +
  'subscription-widget suggested suggestions survey taboola tag-cloud tag-container tag-links tag-list ' +
  'tagcloud taglist tags tags-links teasers ticker toolbar top-bar top-news top-stories topbar topnews ' +
  'topstories trending trinity-player up-next upnext video-playlist video-resource vjs yarpp ' +
  'you-may-also-like you-might-also-like zergnet';

/**
 * May be beside the article and may be a part of it: a lead paragraph is a "teaser" for some. Left out when links
 * make up much of it, or when no sentence stands in it.
 */
export const DOUBTFUL_NAMES =
  'article-category audio audio-player banner card cards carousel categories category-label collection ' +
  'comment cta entry-category eyebrow feed footer icons jw-player jwplayer keywords kicker listing ' +
  'media-player meta-tags outro paywall-prompt player podcast poll post-category promo-text quiz rail rating ' +
  'reactions read-time reading-time readtime section-label section-name slider slideshow social teaser toc ' +
  'topic-list topics video video-player videoplayer views widget widgets';

export const BYLINE_NAMES =
  'article-author author author-info author-line author-link author-name author-names authors by-line byline ' +
  'bylines contributor contributors entry-author journalist post-author reporter reporters story-author ' +
  'writer writers';

export const TIME_NAMES =
  'article-date article-info article-meta date dateline datetime entry-date entry-meta last-updated meta ' +
  'metadata post-date post-info post-meta posted-on postmeta pub-date pubdate publication-date publish-date ' +
  'published story-date time time-stamp timestamp updated';

export const CAPTION_NAMES =
  'caption captions figcaption image-caption image-credit media-credit photo-caption photo-credit ' +
  'photocaption photocredit wp-caption-text';

/** What stands between headline and text and is part of the article. */
export const STANDFIRST_NAMES =
  'article-summary deck dek intro introduction lead lead-in leadin lede stand-first standfirst strapline ' +
  'sub-heading sub-headline sub-title subheading subheadline subtitle summary';

export const HEADLINE_NAMES =
  'article-heading article-headline article-title content-title entry-title headline headline-block ' +
  'main-heading main-title news-title page-title post-title story-headline story-title';

/** Whole class names by which style sheets hide text from sight. */
export const HIDDEN_CLASSES =
  'a11y-hidden accessibility-hidden assistive-text d-none display-none element-invisible hidden hidden-text ' +
  'hidden-visually hide hide-visually invisible is-hidden is-vishidden is-visually-hidden off-screen ' +
  'offscreen only-print print-only screen-reader screen-reader-only screen-reader-text screenreader ' +
  'screenreader-only screenreader-text show-for-print show-for-sr sr-only sr-only-focusable sr-text sronly ' +
  'u-hidden u-hide u-hide-visually u-sr-only u-visually-hidden u-visuallyhidden uk-hidden vishidden ' +
  'visible-print visible-print-block visually-hidden visuallyhidden';
