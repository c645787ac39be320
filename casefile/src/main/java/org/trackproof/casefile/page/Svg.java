package org.trackproof.casefile.page;

/** Drawings with a title and a description for those who cannot see them. */
final class Svg {
    private Svg() {}

    static Html open(String id, String title, String description, int width, int height) {
        Html svg = new Html()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + width + ' ' + height,
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-title " + id + "-desc");
        return svg.element("title", title, "id", id + "-title").element("desc", description, "id", id + "-desc");
    }
}
